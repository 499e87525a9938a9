import { launchChromium } from "../support/chromium";
import { listenPage } from "../support/listen/listenPage";
import type { Page } from "../support/listen/page";
import { stateList } from "../support/listen/stateList";
import { serve } from "../support/serve";
import type { Measurement } from "./measurement";

/** The same list in the pane's worker, in a real browser: how long it takes, and how long the page stands still. */
export async function benchListenPane(): Promise<readonly Measurement[]> {
  const { file, gemeinden } = stateList();
  const [folder, browser] = await Promise.all([listenPage(), launchChromium()]);
  const site = await serve(folder);
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/`);
    await page.setInputFiles("input", file);
    const read = await page.evaluate(
      (names) => (globalThis as unknown as InPage).listen.read({ gemeinden: names }),
      gemeinden,
    );
    const again = await page.evaluate(
      (names) => (globalThis as unknown as InPage).listen.judgeAgain({ gemeinden: names }),
      gemeinden,
    );
    const plan = await page.evaluate(() => (globalThis as unknown as InPage).listen.plan());
    const cancelled = await page.evaluate(
      (names) => (globalThis as unknown as InPage).listen.read({ gemeinden: names, cancelAtRow: 0 }),
      gemeinden,
    );
    return [
      standstill("200,000 persons are read and judged", read),
      standstill("they are judged again", again),
      standstill("what to write is planned", plan),
      {
        name: "pane: answer to a cancel while the file is read",
        value: cancelled.answeredAfterCancel ?? Number.NaN,
        unit: "ms",
        target: "<= 200 ms",
      },
    ];
  } finally {
    await browser.close();
    site.close();
  }
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
