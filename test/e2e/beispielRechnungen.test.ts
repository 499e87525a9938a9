import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rechneQuartal } from "../../src/application/planRechnungen";
import { readRechnungen } from "../../src/application/readRechnungen";
import { xrechnungenOf } from "../../src/application/xrechnungen";
import { plainEuros } from "../../src/domain/geld/betrag";
import type { CellValue } from "../../src/workbook/cell";
import type { FileWorkbook } from "../../src/workbook/xlsx/fileWorkbook";
import { openWorkbook } from "../../src/workbook/xlsx/openWorkbook";
import { good } from "../support/beispiele/beispiel";
import { rechnungsmappe } from "../support/beispiele/rechnungen";
import { tag } from "../support/tag";

const NAME = "rechnungen-brackenheim-cleebronn.xlsx";
const FILE = join(__dirname, "../../examples", NAME);

/** INTM_BEISPIELE=schreiben writes the workbook anew. */
const isWriting = process.env["INTM_BEISPIELE"] === "schreiben";

async function kept(): Promise<FileWorkbook> {
  return good(await openWorkbook(new Uint8Array(await readFile(FILE)), NAME));
}

async function contentOf(
  workbook: FileWorkbook,
): Promise<readonly (readonly [string, readonly (readonly CellValue[])[]])[]> {
  const sheets = good(await workbook.sheets());
  return Promise.all(sheets.map(async ({ name }) => [name, good(await workbook.read(name)).rows] as const));
}

test("the workbook is what the program writes today", async () => {
  const made = await rechnungsmappe();
  if (isWriting) await writeFile(FILE, await made.save());
  expect(await contentOf(await kept())).toEqual(await contentOf(made));
});

test("begin in mid-quarter, Storno and the new number", async () => {
  const { buch } = good(await readRechnungen(await kept()));
  expect(buch.befunde).toEqual([]);
  expect(buch.zeilen.map(({ rechnung }) => [rechnung.nummer, plainEuros(rechnung.netto)])).toEqual([
    ["IM-2025-08125017-Q1-01", "4639.95"],
    ["IM-2025-08125017-Q2-01", "9187.50"],
    ["IM-2025-08125017-Q2-02", "-9187.50"],
    ["IM-2025-08125017-Q2-03", "9187.50"],
    ["IM-2025-08125017-Q3-01", "9187.50"],
    ["IM-2025-08125017-Q4-01", "9187.50"],
    ["IM-2026-08125017-Q1-01", "9187.50"],
  ]);
});

test.each([
  [2026, 2, "9413.46", "nichtSteuerbarAltesRecht"],
  [2027, 1, "9413.46", "steuerfreiNr18"],
] as const)(
  "still to come in %i, quarter %i: the new tariff, the VAT of its days",
  async (jahr, nummer, netto, behandlung) => {
    const stand = good(await readRechnungen(await kept()));
    const ausstellung = { rechnungsdatum: tag("2027-04-01"), ausgestelltVon: "MB" };
    const { versuche } = rechneQuartal(stand, { jahr, nummer }, ausstellung);
    expect(versuche.map(({ entwurf }) => [plainEuros(entwurf.netto), entwurf.steuer])).toMatchObject([
      [netto, { behandlung }],
    ]);
    expect(versuche[0]?.ergebnis.ok).toBe(true);
  },
);

test("every invoice in it becomes an XRechnung", async () => {
  const { buch, register } = good(await readRechnungen(await kept()));
  const files = xrechnungenOf(
    buch.zeilen.map(({ rechnung }) => rechnung),
    register,
  );
  expect(files.map(({ xml }) => xml.ok)).toEqual(buch.zeilen.map(() => true));
});
