import type { Browser, Page as BrowserPage } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { listenPage } from "../../support/listen/listenPage";
import type { Page } from "../../support/listen/page";
import { stateList } from "../../support/listen/stateList";
import { serve, type Served } from "../../support/serve";

/** The list of a whole state in the pane's worker: nothing stops the page for longer than a person notices. */
const NOTICED_MS = 200;
const { file, gemeinden, total } = stateList();

let browser: Browser;
let site: Served;
let page: BrowserPage;

beforeAll(async () => {
  const [folder, launched] = await Promise.all([listenPage(), launchChromium()]);
  browser = launched;
  site = await serve(folder);
  page = await browser.newPage();
  await page.goto(`${site.origin}/`);
  await page.setInputFiles("input", file);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

it("reads, judges and plans 200,000 persons while the page lives", async () => {
  const read = await page.evaluate(
    (names) => (globalThis as unknown as InPage).listen.read({ gemeinden: names }),
    gemeinden,
  );
  const again = await page.evaluate(
    (names) => (globalThis as unknown as InPage).listen.judgeAgain({ gemeinden: names }),
    gemeinden,
  );
  const plan = await page.evaluate(() => (globalThis as unknown as InPage).listen.plan());
  console.log({ read, again, plan });
  expect(read.summe).toMatchObject({ gelistet: total["listed"], gezaehlt: total["counted"] });
  expect(plan.rows[0]).toBe(200_000);
  expect(Math.max(read.longestBlock, again.longestBlock, plan.longestBlock)).toBeLessThan(NOTICED_MS);
});

it("is cancelled at once in the middle of the rows", async () => {
  const cancelled = await page.evaluate(
    (names) => (globalThis as unknown as InPage).listen.read({ gemeinden: names, cancelAtRow: 100_000 }),
    gemeinden,
  );
  expect(cancelled.refusal).toEqual({ kind: "abgebrochen" });
  expect(cancelled.answeredAfterCancel).toBeLessThan(NOTICED_MS);
});

it("hands the sheet of the open workbook over while the page lives", async () => {
  await page.evaluate(() => (globalThis as unknown as InPage).listen.openWorkbook());
  const read = await page.evaluate(
    (names) => (globalThis as unknown as InPage).listen.read({ gemeinden: names, ofWorkbook: true }),
    gemeinden,
  );
  console.log(read);
  expect(read.summe).toMatchObject({ gelistet: total["listed"], gezaehlt: total["counted"] });
  expect(read.longestBlock).toBeLessThan(NOTICED_MS);
});

interface InPage {
  readonly listen: Page;
}
