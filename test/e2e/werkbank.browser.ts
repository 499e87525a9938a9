import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import axe from "axe-core";
import { readXlsx } from "hucre/xlsx";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook/xlsx/openWorkbook";
import { launchChromium } from "../support/chromium";
import { serve, type Served } from "../support/serve";

const DIST = path.join(__dirname, "../../dist/werkbank");

let browser: Browser;
let site: Served;
let context: BrowserContext;
let page: Page;
let foreign: string[];
let complaints: string[];

beforeAll(async () => {
  if (!existsSync(path.join(DIST, "index.html")))
    throw new Error("npm run build comes before the browser tests");
  site = await serve(DIST);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  site.close();
});

beforeEach(async () => {
  foreign = [];
  complaints = [];
  context = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.on("request", (request) => {
    const isOurs = /^(data|blob):/u.test(request.url()) || request.url().startsWith(`${site.origin}/`);
    if (!isOurs) foreign.push(request.url());
  });
  // A breach of the Content-Security-Policy is an error on the console too.
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${site.origin}/`);
  await page.getByRole("button", { name: "Mappe prüfen" }).first().waitFor();
});

afterEach(async () => {
  await context.close();
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

it("carries what is typed and what the pane writes into the file, and keeps the rest of it", async () => {
  await typeInto("F20", "neu zugezogen");
  await typeInto("G20", "01.02.2024");
  await typeInto("H20", "1.234,50");
  await typeInto("G21", "=COUNTA(B7:B21)");
  await page.getByText("nicht gespeichert").waitFor();

  await page.getByRole("button", { name: "Mappe prüfen" }).first().click();
  await page.getByRole("textbox", { name: "Ihr Kürzel" }).fill("MB");
  await page.getByRole("button", { name: "In die Mappe schreiben" }).click();
  await page.getByText(/^Geschrieben um/u).waitFor();
  await tab("IntM Protokoll").waitFor();

  const saved = await save();
  const liste = await read(saved, "Liste");
  expect(liste.rows[19]).toEqual([14, "Ersonnen, Hana", 36583, 44623, "ja", "neu zugezogen", 45323, 1234.5]);
  expect(liste.formatAt(19, 6)).toMatchObject({ numberFormat: "dd.mm.yyyy" });
  expect(liste.rows[20]?.[6]).toBe(15);
  expect(liste.formatAt(9, 1)).toMatchObject({ strike: "whole" });
  const protokoll = await read(saved, "IntM Protokoll");
  expect(protokoll.rows.at(-1)?.slice(1, 5)).toEqual([
    "MB",
    "Mappe geprüft",
    null,
    "Blätter: 2, davon Listen: 1",
  ]);
  // What Univer cannot show.
  const { sheets } = await readXlsx(saved, { readStyles: true });
  expect(sheets[0]).toMatchObject({
    dataValidations: [{ type: "list", range: "E7:E21", values: ["ja", "nein"] }],
    conditionalRules: [{ type: "cellIs", range: "E7:E21" }],
  });
});

it("shows days and amounts in German", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await typeInto("G20", "1.2.2024");
  await typeInto("H20", "1234,5");
  await typeInto("I20", "1.234,50 €");
  await selectCell("D20");
  for (let column = 0; column < 5; column++) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Control+c");
  await expect(page.evaluate(() => navigator.clipboard.readText())).resolves.toBe(
    "03.03.2022\tja\t\t01.02.2024\t1234,5\t1.234,50 €",
  );
});

it("pastes what was copied here with its formula, and what comes from elsewhere as content only", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await typeInto("G20", "=A20*2");
  await selectCell("G20");
  await page.keyboard.press("Control+c");
  await selectCell("G21");
  await page.keyboard.press("Control+v");
  await page.evaluate(() => navigator.clipboard.writeText('1.234\t14.03.2021\r\n=HYPERLINK("x")\tja\r\n'));
  await selectCell("G24");
  await page.keyboard.press("Control+v");

  const liste = await read(await save(), "Liste");
  expect(liste.rows[19]?.[6]).toBe(28);
  expect(liste.rows[20]?.[6]).toBe(30);
  expect(liste.rows[23]?.slice(6)).toEqual([1234, 44269]);
  expect(liste.rows[24]?.slice(6)).toEqual(['=HYPERLINK("x")', "ja"]);
});

it("refuses what the file would lose, with one sentence", async () => {
  await selectCell("B7");
  await page.keyboard.press("Control+b");
  await page.getByText("Hier ändern Sie nur, was in den Zellen steht.", { exact: false }).waitFor();
  await tab("Liste").dblclick();
  await page.keyboard.type("Anders");
  await page.keyboard.press("Enter");
  const liste = await read(await save(), "Liste");
  expect(liste.rows[6]?.[1]).toBe("Beispieli, Amira");
});

it.each([
  ["chosen", choose],
  ["dropped", drop],
])(
  "says in a sentence what is wrong with a %s file, and leaves the open workbook as it is",
  async (_, bring) => {
    await bring("Liste alt.xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await page.getByText("„Liste alt.xls“", { exact: false }).waitFor();
    await tab("Hinweise").waitFor();
  },
);

it("asks before it drops unsaved changes, and opens a new workbook", async () => {
  await typeInto("F20", "neu zugezogen");
  await page.getByText("nicht gespeichert").waitFor();
  const browserAsks = page.waitForEvent("dialog");
  await page.evaluate(() => setTimeout(() => location.reload()));
  const dialog = await browserAsks;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await page.getByRole("button", { name: "Neue Mappe" }).click();
  await page.getByRole("button", { name: "Abbrechen" }).click();
  await tab("Hinweise").waitFor();
  await page.getByRole("button", { name: "Neue Mappe" }).click();
  await page.getByRole("button", { name: "Verwerfen" }).click();
  await tab("Tabelle1").waitFor();
  await typeInto("A1", "Beispieli, Amira");
  const tabelle = await read(await save(), "Tabelle1");
  expect(tabelle.rows).toEqual([["Beispieli, Amira"]]);
});

it.each(["light", "dark"] as const)("can be used by everybody, %s", async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await typeInto("F20", "neu zugezogen");
  await page.getByText("nicht gespeichert").waitFor();
  await page.evaluate(axe.source);
  // Univer's own part is not ours to mend; Fluent's focus dummies are no content.
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({
      include: [["#kopf"], ["#pane"]],
      exclude: [["[data-tabster-dummy]"]],
    }),
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

function tab(name: string) {
  return page.locator("#mappe").getByText(name, { exact: true });
}

/** Through the box that names the chosen cell. */
async function selectCell(address: string): Promise<void> {
  const box = page.locator("#mappe input").first();
  await box.fill(address);
  await box.press("Enter");
  await page.waitForFunction(() => document.activeElement?.closest("[data-u-comp=editor]"));
}

async function typeInto(address: string, text: string): Promise<void> {
  await selectCell(address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function choose(name: string, bytes: readonly number[]): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await page.locator("input[type=file]").setInputFiles(file);
}

async function drop(name: string, bytes: readonly number[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], fileName));
      return transfer;
    },
    [name, bytes] as const,
  );
  await page.dispatchEvent("#mappe", "drop", { dataTransfer });
}

async function save(): Promise<Uint8Array> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Speichern" }).click();
  return readFile(await (await download).path());
}

async function read(bytes: Uint8Array, sheet: string) {
  const opened = await openWorkbook(bytes, "gespeichert.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const content = await opened.value.read(sheet);
  if (!content.ok) throw new Error(content.refusal.kind);
  return content.value;
}
