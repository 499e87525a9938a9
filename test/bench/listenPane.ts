import { readFileSync } from "node:fs";
import type { Browser, Frame, Page as BrowserPage } from "playwright-core";
import { readFile } from "../../src/workbook/xlsx/readFile";
import { launchChromium } from "../support/chromium";
import { listenPage } from "../support/listen/listenPage";
import { modelOfSheets } from "../support/listen/modelOfSheets";
import type { Auftrag, Lesung, Page } from "../support/listen/page";
import { stateList, type StateList } from "../support/listen/stateList";
import { startOfficeHost } from "../support/office/startOfficeHost";
import { serve } from "../support/serve";
import type { Measurement } from "./measurement";

/** The list of a state in the pane's worker, in a real browser: how long it takes, and how long the page stands still. */
export async function benchListenPane(): Promise<readonly Measurement[]> {
  const list = stateList();
  const [folder, browser] = await Promise.all([listenPage(), launchChromium()]);
  try {
    return [...(await benchFile(browser, folder, list)), await benchExcel(browser, folder, list)];
  } finally {
    await browser.close();
  }
}

async function benchFile(browser: Browser, folder: string, list: StateList): Promise<readonly Measurement[]> {
  const { file, gemeinden } = list;
  const site = await serve(folder);
  const page = await browser.newPage();
  await page.goto(`${site.origin}/`);
  await page.setInputFiles("input", file);
  const read = await readIn(page, { gemeinden });
  check(list, read);
  const again = await page.evaluate(
    (auftrag) => (globalThis as unknown as InPage).listen.judgeAgain(auftrag),
    { gemeinden },
  );
  check(list, again);
  const plan = await page.evaluate(() => (globalThis as unknown as InPage).listen.plan());
  const cancels = [
    await readIn(page, { gemeinden, cancelAtRow: 0 }),
    await readIn(page, { gemeinden, cancelAtRow: 100_000 }),
  ];
  await page.close();
  site.close();
  return [
    standstill("200,000 persons are read from a file and judged", read),
    standstill("they are judged again", again),
    standstill("what to write of them is planned", plan),
    {
      name: "pane: answer to a cancel, while the file is opened or in its middle",
      value: Math.max(...cancels.map(({ answeredAfterCancel = Number.NaN }) => answeredAfterCancel)),
      unit: "ms",
      target: "<= 200 ms",
    },
  ];
}

async function benchExcel(browser: Browser, folder: string, list: StateList): Promise<Measurement> {
  const host = await startOfficeHost({ spec: { sheets: [] }, folder, page: "excel.html", browser });
  const sheets = await readFile(new Uint8Array(readFileSync(list.file)), list.file);
  if (!sheets.ok) throw new Error(sheets.refusal.kind);
  host.open(modelOfSheets(sheets.value));
  await host.frame.evaluate(() => (globalThis as unknown as InPage).listen.openExcel());
  const read = await readIn(host.frame, { gemeinden: list.gemeinden, ofWorkbook: true });
  check(list, read);
  await host.close();
  return standstill("200,000 persons are read from the sheet in Excel and judged", read);
}

async function readIn(page: BrowserPage | Frame, auftrag: Auftrag): Promise<Lesung> {
  return page.evaluate(async (asked) => (globalThis as unknown as InPage).listen.read(asked), auftrag);
}

/** A figure counts only if the result is right. */
function check({ total }: StateList, { summe, refusal }: Lesung): void {
  if (summe?.["gezaehlt"] !== total["counted"]) throw new Error(`counted wrongly: ${refusal?.kind ?? ""}`);
}

function standstill(
  during: string,
  { ms, longestBlock }: { readonly ms: number; readonly longestBlock: number },
): Measurement {
  return {
    name: `pane: longest standstill while ${during}`,
    value: longestBlock,
    unit: "ms",
    target: "<= 200 ms",
    note: `in ${ms.toFixed(0)} ms`,
  };
}

interface InPage {
  readonly listen: Page;
}
