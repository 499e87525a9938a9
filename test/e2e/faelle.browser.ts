import fs from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { readFile } from "../../src/workbook/xlsx/readFile";
import { value } from "../application/runFall";
import { launchChromium } from "../support/chromium";
import { modelOfSheets } from "../support/listen/modelOfSheets";
import { startOfficeHost, type OfficeHost } from "../support/office/startOfficeHost";

/** A case of each kind through the pane as it ships: sheets through the real Office.js, files through its worker. */
const FAELLE = path.resolve(__dirname, "../faelle/listen");

let browser: Browser;
let host: OfficeHost;
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => host.close());
afterAll(() => browser.close());

test.each([
  "02-per-sheet",
  "04-struck-by-hand/a-strikethrough",
  "04-struck-by-hand/c-fill-with-legend",
  "04-struck-by-hand/f-partly-struck",
  "04-struck-by-hand/g-hidden-and-filtered",
  "05-text-dates/1900",
  "05-text-dates/1904",
  "06-cross-duplicates/a-two-municipalities",
  "06-cross-duplicates/e-family-links",
  "07-hostile/a-formula-names",
  "07-hostile/d-errors-and-formulas",
  "09-ties",
])("reads the sheets of the open workbook: %s", async (fall) => {
  await start();
  const [file = ""] = filesOf(fall);
  host.open(modelOfSheets(value(await readFile(new Uint8Array(fs.readFileSync(file)), path.basename(file)))));
  await openListen();
  await host.frame.getByRole("checkbox").first().waitFor();
  for (const box of await host.frame.getByRole("checkbox").all()) await box.check();
  expect(await result()).toEqual(truthOf(fall));
});

test("reads picked files: 03-returned-files", async () => {
  await start();
  await openListen();
  await host.frame.locator('input[type="file"]').setInputFiles(filesOf("03-returned-files"));
  expect(await result()).toEqual(truthOf("03-returned-files"));
});

test("names the files that it cannot read and goes on: 07-hostile/f-broken-files", async () => {
  await start();
  await openListen();
  await host.frame.locator('input[type="file"]').setInputFiles(filesOf("07-hostile/f-broken-files"));
  expect(await result()).toEqual(truthOf("07-hostile/f-broken-files"));
  await host.frame
    .getByText(/Kennwort\.xlsx/u)
    .first()
    .waitFor();
});

async function start(): Promise<void> {
  host = await startOfficeHost({
    spec: { sheets: [{ name: "Notizen", cells: {} }] },
    folder: "dist/pane",
    page: "taskpane.html",
    browser,
  });
  await host.frame.getByRole("button", { name: /Rücklauf einlesen/u }).waitFor();
}

async function openListen(): Promise<void> {
  await host.frame.getByRole("button", { name: /Rücklauf einlesen/u }).click();
  await host.frame.getByRole("heading", { name: "Welche Listen sollen gelesen werden?" }).waitFor();
}

/** The three tiles: gezählt, gestrichen, zu klären. */
async function result(): Promise<readonly number[]> {
  await host.frame.getByRole("button", { name: "Listen lesen" }).click();
  await host.frame.getByRole("heading", { name: "Ergebnis" }).waitFor();
  const counts = await host.frame.locator("dl dd").allInnerTexts();
  return counts.slice(0, 3).map((text) => Number(text.replace(".", "")));
}

interface Truth {
  readonly total: { readonly counted: number; readonly struck: number; readonly needsDecision: number };
  readonly unassigned: readonly unknown[];
}

function truthOf(fall: string): readonly number[] {
  const truth = JSON.parse(fs.readFileSync(path.join(FAELLE, fall, "truth.json"), "utf8")) as Truth;
  return [truth.total.counted, truth.total.struck, truth.total.needsDecision + truth.unassigned.length];
}

function filesOf(fall: string): string[] {
  const { files } = JSON.parse(fs.readFileSync(path.join(FAELLE, fall, "case.json"), "utf8")) as {
    files: string[];
  };
  return files.map((file) => path.join(FAELLE, fall, file));
}
