import { readFileSync } from "node:fs";
import type { Browser, Page as BrowserPage } from "playwright-core";
import { readFile } from "../../../src/workbook/xlsx/readFile";
import { value } from "../../application/runFall";
import { launchChromium } from "../../support/chromium";
import { listenPage } from "../../support/listen/listenPage";
import { modelOfSheets } from "../../support/listen/modelOfSheets";
import type { Auftrag, Lesung, Page } from "../../support/listen/page";
import { stateList } from "../../support/listen/stateList";
import { startOfficeHost } from "../../support/office/startOfficeHost";
import { serve, type Served } from "../../support/serve";

/** The list of a whole state in the pane's worker: nothing stops the page for longer than a person notices. */
const NOTICED_MS = 200;
const { file, gemeinden, total } = stateList();

let folder: string;
let browser: Browser;

beforeAll(async () => {
  [folder, browser] = await Promise.all([listenPage(), launchChromium()]);
});
afterAll(() => browser.close());

describe("from a picked file", () => {
  let site: Served;
  let page: BrowserPage;

  beforeAll(async () => {
    site = await serve(folder);
    page = await browser.newPage();
    await page.goto(`${site.origin}/`);
    await page.setInputFiles("input", file);
  });
  afterAll(() => site.close());

  it("reads, judges and plans 200,000 persons while the page lives", async () => {
    const read = await page.evaluate(readAll, { gemeinden });
    const again = await page.evaluate(
      (auftrag) => (globalThis as unknown as InPage).listen.judgeAgain(auftrag),
      { gemeinden },
    );
    const plan = await page.evaluate(() => (globalThis as unknown as InPage).listen.plan());
    expect(read.summe).toMatchObject({ gelistet: total["listed"], gezaehlt: total["counted"] });
    expect(again.summe).toEqual(read.summe);
    expect(plan.rows[0]).toBe(200_000);
    expect(Math.max(read.longestBlock, again.longestBlock, plan.longestBlock)).toBeLessThan(NOTICED_MS);
  });

  it.each([0, 100_000])("is cancelled at once at row %i", async (cancelAtRow) => {
    const cancelled = await page.evaluate(readAll, { gemeinden, cancelAtRow });
    expect(cancelled.refusal).toEqual({ kind: "abgebrochen" });
    expect(cancelled.answeredAfterCancel).toBeLessThan(NOTICED_MS);
  });

  it("hands over the sheet of a workbook in memory while the page lives", async () => {
    await page.evaluate(() => (globalThis as unknown as InPage).listen.openWorkbook());
    const read = await page.evaluate(readAll, { gemeinden, ofWorkbook: true });
    expect(read.summe).toMatchObject({ gelistet: total["listed"], gezaehlt: total["counted"] });
    expect(read.longestBlock).toBeLessThan(NOTICED_MS);
  });
});

it("reads the sheet that is open in Excel while the pane lives", async () => {
  const host = await startOfficeHost({ spec: { sheets: [] }, folder, page: "excel.html", browser });
  host.open(modelOfSheets(value(await readFile(new Uint8Array(readFileSync(file)), file))));
  await host.frame.evaluate(() => (globalThis as unknown as InPage).listen.openExcel());
  const read = await host.frame.evaluate(readAll, { gemeinden, ofWorkbook: true });
  await host.close();
  expect(read.summe).toMatchObject({ gelistet: total["listed"], gezaehlt: total["counted"] });
  expect(read.longestBlock).toBeLessThan(NOTICED_MS);
});

async function readAll(auftrag: Auftrag): Promise<Lesung> {
  return (globalThis as unknown as InPage).listen.read(auftrag);
}

interface InPage {
  readonly listen: Page;
}
