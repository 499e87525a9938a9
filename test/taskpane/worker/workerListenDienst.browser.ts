import fs from "node:fs";
import path from "node:path";
import type { Browser, Page as BrowserPage } from "playwright-core";
import { readFile } from "../../../src/workbook/xlsx/readFile";
import { value } from "../../application/runFall";
import { launchChromium } from "../../support/chromium";
import { listenPage } from "../../support/listen/listenPage";
import type { Auftrag, Lesung, Page } from "../../support/listen/page";
import { modelOfSheets } from "../../support/listen/modelOfSheets";
import { startOfficeHost, type OfficeHost } from "../../support/office/startOfficeHost";
import { serve, type Served } from "../../support/serve";

/** The worker as it ships, in a real browser: what it reads, that the page lives meanwhile, and how it ends. */
const FAELLE = path.resolve(__dirname, "../../faelle/listen");
const COUNTY = path.join(FAELLE, "08-scale/county");
const LIST = path.join(COUNTY, "Kreis_5000.xlsx");
/** The longest time for which nobody notices that a button does not answer. */
const NOTICED_MS = 200;

const { municipalities: gemeinden } = JSON.parse(
  fs.readFileSync(path.join(FAELLE, "gemeinden.json"), "utf8"),
) as { readonly municipalities: readonly string[] };

let folder: string;
let browser: Browser;
let site: Served;
let page: BrowserPage;
let complaints: string[];

beforeAll(async () => {
  [folder, browser] = await Promise.all([listenPage(), launchChromium()]);
  site = await serve(folder);
});
afterAll(async () => {
  await browser.close();
  site.close();
});
beforeEach(async () => {
  complaints = [];
  page = await browser.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${site.origin}/`);
});
afterEach(() => page.close());

it("reads a picked list, judges it again and plans what to write, and the page lives meanwhile", async () => {
  await page.setInputFiles("input", LIST);
  const read = await call("read", { gemeinden });
  expect(read.summe).toMatchObject({ gelistet: 5000, gezaehlt: 4425, gestrichen: 538, fragen: 37 });
  const again = await call("judgeAgain", { gemeinden });
  expect(again.summe).toEqual(read.summe);
  const plan = await page.evaluate(() => (globalThis as unknown as InPage).listen.plan());
  expect(plan.rows.slice(0, 2)).toEqual([5000, 37]);
  expect(Math.max(read.longestBlock, again.longestBlock, plan.longestBlock)).toBeLessThan(NOTICED_MS);
  expect(complaints).toEqual([]);
});

it("reads the sheets of the open workbook like a file", async () => {
  await page.setInputFiles("input", LIST);
  await page.evaluate(() => (globalThis as unknown as InPage).listen.openWorkbook());
  const read = await call("read", { gemeinden, ofWorkbook: true });
  expect(read.summe).toMatchObject({ gelistet: 5000, gezaehlt: 4425, gestrichen: 538, fragen: 37 });
  expect(read.longestBlock).toBeLessThan(NOTICED_MS);
});

it("reads many files, names those it cannot read and goes on", async () => {
  const folder = path.join(FAELLE, "07-hostile/f-broken-files");
  const files = fs.readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
  await page.setInputFiles("input", [...files.map((file) => path.join(folder, file)), LIST]);
  const read = await call("read", { gemeinden });
  expect(read.summe).toMatchObject({ gelistet: 5018 });
});

it.each([
  ["while a file is opened", 0],
  ["while its rows are read", 2000],
])("is cancelled at once %s, and reads the next time", async (_, cancelAtRow) => {
  await page.setInputFiles("input", LIST);
  const cancelled = await call("read", { gemeinden, cancelAtRow });
  expect(cancelled.refusal).toEqual({ kind: "abgebrochen" });
  expect(cancelled.answeredAfterCancel).toBeLessThan(NOTICED_MS);
  expect((await call("read", { gemeinden })).summe).toMatchObject({ gelistet: 5000 });
});

it("says that the reader broke down when it does not even start", async () => {
  await page.route("**/listenWorker.js", async (route) => route.abort());
  await page.setInputFiles("input", LIST);
  const read = await call("read", { gemeinden });
  expect(read.refusal).toEqual({ kind: "absturz", bei: "Kreis_5000.xlsx" });
});

describe("in Excel", () => {
  let host: OfficeHost;

  beforeAll(async () => {
    host = await startOfficeHost({ spec: { sheets: [] }, folder, page: "excel.html", browser });
  });
  afterAll(() => host.close());

  it.each([
    "01-tidy/Gesamtliste_2025.xlsx",
    "02-per-sheet/Listen_je_Gemeinde.xlsx",
    "04-struck-by-hand/a-strikethrough/Durchgestrichen.xlsx",
    "04-struck-by-hand/b-fill-and-remark/Farbig.xlsx",
    "04-struck-by-hand/c-fill-with-legend/Legende_rot.xlsx",
    "04-struck-by-hand/d-words-and-crosses/Kreuze_und_Woerter.xlsx",
    "04-struck-by-hand/e-moved-under-heading/Abschnitte.xlsx",
    "04-struck-by-hand/f-partly-struck/Teilweise_gestrichen.xlsx",
    "04-struck-by-hand/g-hidden-and-filtered/Gefiltert.xlsx",
    "04-struck-by-hand/h-remarks-that-do-not-strike/Vermerke.xlsx",
    "05-text-dates/1900/Datum_als_Text.xlsx",
    "05-text-dates/1904/Datumssystem_1904.xlsx",
    "06-cross-duplicates/a-two-municipalities/Umzug_im_Kreis.xlsx",
    "06-cross-duplicates/b-twice-in-one-list/Doppelt.xlsx",
    "06-cross-duplicates/c-namesakes/Namensgleich.xlsx",
    "06-cross-duplicates/d-spellings/Schreibweisen.xlsx",
    "06-cross-duplicates/e-family-links/Familien.xlsx",
    "07-hostile/a-formula-names/Formelnamen.xlsx",
    "07-hostile/b-odd-characters/Zeichen.xlsx",
    "07-hostile/c-sheet-names/Blattnamen.xlsx",
    "07-hostile/d-errors-and-formulas/Fehlerwerte.xlsx",
    "07-hostile/e-million-row-range/Formatiert_bis_unten.xlsx",
    "07-hostile/g-words-as-names/Woerter_als_Namen.xlsx",
    "08-scale/county/Kreis_5000.xlsx",
    "09-ties/Sechs_Gemeinden.xlsx",
  ])("counts the sheets of %s as its truth says", async (name) => {
    const file = path.join(FAELLE, name);
    const { total } = JSON.parse(
      fs.readFileSync(path.join(path.dirname(file), "truth.json"), "utf8"),
    ) as Truth;
    host.open(modelOfSheets(value(await readFile(new Uint8Array(fs.readFileSync(file)), name))));
    await host.frame.evaluate(() => (globalThis as unknown as InPage).listen.openExcel());
    const read = await host.frame.evaluate(
      (names) => (globalThis as unknown as InPage).listen.read({ gemeinden: names, ofWorkbook: true }),
      gemeinden,
    );
    expect(read.summe).toEqual({
      gelistet: total["listed"],
      gezaehlt: total["counted"],
      gestrichen: total["struck"],
      ergaenzt: total["added"],
      ausserhalb: total["outsideWindow"],
      wiederholungen: total["repeats"],
      fragen: total["needsDecision"],
    });
  });
});

interface Truth {
  readonly total: Readonly<Record<string, number>>;
}

interface InPage {
  readonly listen: Page;
}

async function call(method: "read" | "judgeAgain", auftrag: Auftrag): Promise<Lesung> {
  return page.evaluate(
    async ({ asked, with: given }) => (globalThis as unknown as InPage).listen[asked](given),
    { asked: method, with: auftrag },
  );
}
