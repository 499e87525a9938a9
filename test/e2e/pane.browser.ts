import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import type { WorkbookSpec } from "../contract/specs/workbookSpec";
import { launchChromium } from "../support/chromium";
import {
  DARK,
  startOfficeHost,
  type OfficeHost,
  type OfficeHostOptions,
} from "../support/office/startOfficeHost";

/** The add-in as it ships (dist/pane), under the real Office.js, in a real Chromium. */
const MAPPE: WorkbookSpec = {
  sheets: [
    {
      name: "Brackenheim",
      cells: {
        A1: { value: "Beispiel: alle Personen sind erfunden" },
        A3: { value: "Name" },
        B3: { value: "Geburtsdatum" },
        C3: { value: "Zuweisung AU" },
        A4: { value: "Beispieli, Amira" },
        B4: { value: 32310, numberFormat: "dd.mm.yyyy" },
        C4: { value: 44269, numberFormat: "dd.mm.yyyy" },
      },
    },
    { name: "Notizen", cells: { A1: { value: "Rückruf am Montag" } } },
  ],
};

let browser: Browser;
let host: OfficeHost;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => host.close());
afterAll(() => browser.close());

async function start(options: Partial<OfficeHostOptions> = {}): Promise<void> {
  host = await startOfficeHost({
    spec: MAPPE,
    folder: "dist/pane",
    page: "taskpane.html",
    browser,
    ...options,
  });
}

test("checks the workbook, shows what it will write and writes one line to the log", async () => {
  await start();
  await host.frame.getByRole("button", { name: "Mappe prüfen" }).first().click();
  await host.frame.getByRole("button", { name: /^Brackenheim, Liste, Kopfzeile 3/u }).waitFor();
  await host.frame.getByLabel(/Kürzel/u).fill("M. B.");
  await host.frame.getByRole("button", { name: "In die Mappe schreiben" }).click();
  await host.frame.getByText(/Geschrieben um/u).waitFor();

  const { cells } = host.written("IntM Protokoll");
  expect(cells["B5"]?.value).toBe("M. B.");
  expect(cells["C5"]?.value).toBe("Mappe geprüft");
  expect(cells["E5"]?.value).toBe("Blätter: 2, davon Listen: 1");
  expect(cells["I5"]?.value).toBe(version());
  expect(host.written("Brackenheim").cells["A4"]?.value).toBe("Beispieli, Amira");
});

test("asks nobody but itself and Microsoft's address for anything", async () => {
  await start();
  await host.frame.getByRole("button", { name: "Mappe prüfen" }).first().click();
  await host.frame.getByRole("button", { name: /^Brackenheim, Liste, Kopfzeile 3/u }).waitFor();
  expect(host.refusedRequests).toEqual([]);
});

test("says in one sentence that a protected log stops it, and writes nothing", async () => {
  await start({
    spec: {
      sheets: [
        ...MAPPE.sheets,
        {
          name: "IntM Protokoll",
          protected: true,
          cells: { A1: { value: "Protokoll" }, A2: { value: "IntM Protokoll v1" } },
        },
      ],
    },
  });
  await host.frame.getByRole("button", { name: "Mappe prüfen" }).first().click();
  await host.frame.getByLabel(/Kürzel/u).fill("MB");
  await host.frame.getByRole("button", { name: "In die Mappe schreiben" }).click();
  await host.frame.getByText(/Das Blatt „IntM Protokoll“ ist geschützt/u).waitFor();
  expect(Object.keys(host.written("IntM Protokoll").cells)).toEqual(["A1", "A2"]);
});

test("waits while the clerk is typing in a cell, says so, and goes on by itself", async () => {
  await start();
  await host.frame.getByRole("button", { name: "Mappe prüfen" }).first().waitFor();
  host.scenario.editing = 12;
  await host.frame.getByRole("button", { name: "Mappe prüfen" }).first().click();
  await host.frame
    .getByText("Sie schreiben gerade in eine Zelle. Drücken Sie Eingabe, dann geht es weiter.")
    .waitFor();
  await host.frame.getByRole("button", { name: /^Brackenheim, Liste/u }).waitFor();
});

test("speaks English to an English Excel", async () => {
  await start({ locale: "en-US" });
  await host.frame.getByText("The six steps").waitFor();
});

test("is dark in a dark Excel and never wider than 320 px", async () => {
  await start({ theme: DARK });
  await host.frame.getByRole("button", { name: "Mappe prüfen" }).first().waitFor();
  const { background, width } = await host.frame.evaluate(() => ({
    background: getComputedStyle(document.querySelector("#pane > *")!).backgroundColor,
    width: document.documentElement.scrollWidth,
  }));
  expect(background).toBe("rgb(41, 41, 41)");
  expect(width).toBeLessThanOrEqual(320);
});

test("says in one sentence that this Excel is too old", async () => {
  await start({ sharedRuntime: false });
  await host.frame.getByText(/dieses Excel .*zu alt|Excel 2021/iu).waitFor();
});

test("the ribbon button opens the page that it names", async () => {
  await start();
  await host.frame.getByRole("button", { name: "Mappe prüfen" }).first().waitFor();
  await host.runCommand("mappePruefen");
  await host.frame.getByRole("heading", { name: "Mappe prüfen" }).waitFor();
});

test("the custom function answers in a cell", async () => {
  await start();
  await host.frame.getByRole("button", { name: "Mappe prüfen" }).first().waitFor();
  expect(await host.callFunction("ZEITRAUM", 2025)).toEqual([[43831, 44926]]);
});

function version(): string {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  return version;
}
