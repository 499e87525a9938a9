import { mkdirSync, writeFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchChromium } from "../chromium";
import { DARK, startOfficeHost, type OfficeHost, type OfficeHostOptions } from "./startOfficeHost";

const FOLDER = ".tmp/host";

let browser: Browser;
let host: OfficeHost;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    `${FOLDER}/page.html`,
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Probe</title>
     <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body></body></html>`,
  );
  browser = await launchChromium();
});

afterAll(async () => browser.close());

async function start(options: Partial<OfficeHostOptions> = {}): Promise<void> {
  const spec = { sheets: [{ name: "Liste", cells: { A1: { value: "Name" } } }] };
  host = await startOfficeHost({ spec, folder: FOLDER, page: "page.html", browser, ...options });
  await host.frame.evaluate(async () => Office.onReady());
}

test("tells Office.js that it is Excel on the web, in German, light, with a shared runtime", async () => {
  await start();
  const seen = await host.frame.evaluate(() => ({
    host: Office.context.host,
    platform: Office.context.platform,
    language: Office.context.displayLanguage,
    sharedRuntime: Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
    api: ["1.15", "1.16"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
  }));
  expect(seen).toEqual({
    ...{
      host: "Excel",
      platform: "OfficeOnline",
      language: "de-DE",
      sharedRuntime: true,
      api: [true, false],
    },
  });
  await host.close();
});

test("shows other Offices: English, dark, old", async () => {
  await start({ locale: "en-US", theme: DARK, sharedRuntime: false });
  const seen = await host.frame.evaluate(() => [
    Office.context.displayLanguage,
    Office.context.officeTheme.bodyBackgroundColor,
    Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
  ]);
  expect(seen).toEqual(["en-US", "#262626", false]);
  await host.close();
});

test("lets Excel.run read and write", async () => {
  await start();
  const read = await host.frame.evaluate(async () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Liste").getRange("A1:B1");
      range.load("values");
      await context.sync();
      range.getCell(0, 1).values = [["=SUM(1,2)"]];
      await context.sync();
      return range.values;
    }),
  );
  expect([read, host.syncs.length, host.written("Liste").cells["B1"]]).toEqual([
    [["Name", ""]],
    2,
    { value: 3, formula: "SUM(1,2)", numberFormat: "General", bold: false, struck: false },
  ]);
  await host.close();
});

test("fails loudly at a call that it does not know", async () => {
  await start();
  const code = await host.frame.evaluate(async () => {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Liste").charts.load("count");
        await context.sync();
      });
      return "no error";
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  });
  expect(code).toBe("NotModelled");
  await expect(host.close()).rejects.toThrow("does not model get Worksheet.Charts");
});

test("refuses every other address and remembers it", async () => {
  await start();
  const answer = await host.frame.evaluate(async () =>
    fetch("https://example.invalid/x").catch(() => "refused"),
  );
  expect([answer, host.refusedRequests]).toEqual(["refused", ["https://example.invalid/x"]]);
  await host.close();
});

test("presses a ribbon button and calls a function in a cell", async () => {
  await start();
  await host.frame.evaluate(() => {
    Office.actions.associate("zeigen", (event: Office.AddinCommands.Event) => {
      document.title = "gezeigt";
      event.completed();
    });
    CustomFunctions.associate("VERDOPPELN", (value: number) => value * 2);
  });
  await host.runCommand("zeigen");
  expect(await host.frame.title()).toBe("gezeigt");
  expect(await host.callFunction("VERDOPPELN", 21)).toBe(42);
  await host.close();
});
