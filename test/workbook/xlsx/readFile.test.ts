import type { CellFormat, CellValue } from "../../../src/workbook/cell";
import type { SheetContent } from "../../../src/workbook/sheetContent";
import { readFile } from "../../../src/workbook/xlsx/readFile";
import type { WorkbookSpec } from "../../contract/specs/workbookSpec";
import { buildXlsx, partsOf } from "./support/buildXlsx";
import { mappe } from "./support/mappe";
import { zipOf } from "./support/storeZip";

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetContent[]> {
  const sheets = await readFile(bytes, "Liste.xlsx");
  if (!sheets.ok) throw new Error(sheets.refusal.kind);
  return sheets.value;
}

async function sheetOf(bytes: Uint8Array): Promise<SheetContent> {
  const [sheet] = await sheetsOf(bytes);
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function formatsOf({ rows, formatAt }: SheetContent): Readonly<Record<string, CellFormat>> {
  return Object.fromEntries(
    rows.flatMap((row, rowIndex) =>
      row.flatMap((_, column) => {
        const format = formatAt(rowIndex, column);
        return format === undefined ? [] : [[`${rowIndex},${column}`, format]];
      }),
    ),
  );
}

describe("a list that LibreOffice saved", () => {
  const DAY = { numberFormat: "dd\\.mm\\.yyyy" };
  const EURO = { numberFormat: '#,##0.00" €"' };
  const TEXT = { numberFormat: "@" };

  it("has its sheets, the hidden one too", async () => {
    const sheets = await sheetsOf(mappe("libreoffice.xlsx"));
    expect(sheets.map(({ name, dateSystem, rows }) => [name, dateSystem, rows.length])).toEqual([
      ["Liste", 1900, 8],
      ["Über sicht", 1900, 4],
      ["Versteckt", 1900, 1],
    ]);
  });

  it("has its values", async () => {
    const { rows } = await sheetOf(mappe("libreoffice.xlsx"));
    expect(rows).toEqual([
      ["Gesamtliste 2025"],
      [],
      ["Name", "Geburtsdatum", "Zuweisung", "Betrag", "AGS", "gemeldet"],
      ["Beispiel, Ali", 29221, 44197, 1234.5, "08125001", "ja"],
      ["Muster, Eva", 32874, 44561, 0.01, "08125002", "nein"],
      ["Probe, Jan", 36526, 44926, -3, "00123", "ja"],
      ["Teil, Weise", 1, 60, 7, "08125003", "ja"],
      ["Formel", null, null, 1238.51, "JA", { error: "#DIV/0!" }],
    ]);
  });

  it("has its formats, merged cells and hidden rows", async () => {
    const sheet = await sheetOf(mappe("libreoffice.xlsx"));
    expect(formatsOf(sheet)).toEqual({
      ...{ "3,1": DAY, "3,2": DAY, "3,3": EURO, "3,4": TEXT },
      ...{ "4,0": { strike: "whole", fill: "FFC000" }, "4,1": DAY, "4,2": DAY, "4,3": EURO, "4,4": TEXT },
      ...{ "5,1": DAY, "5,2": DAY, "5,3": EURO, "5,4": TEXT },
      ...{ "6,0": { strike: "partial" }, "6,1": DAY, "6,2": DAY, "6,3": EURO, "6,4": TEXT },
      "7,3": { numberFormat: "0.00" },
    });
    expect([sheet.merges, [...sheet.hiddenRows]]).toEqual([[{ top: 0, left: 0, bottom: 0, right: 5 }], [4]]);
  });

  it("of a 1904 workbook has the days of that workbook", async () => {
    const { dateSystem, rows } = await sheetOf(mappe("libreoffice1904.xlsx"));
    expect([dateSystem, rows]).toEqual([
      1904,
      [
        ["Name", "Zuweisung"],
        ["Beispiel, Ali", 43464],
        ["Muster, Eva", 0.5],
      ],
    ]);
  });

  it("made by us keeps its mark and its table", async () => {
    const { rows, tables } = await sheetOf(mappe("libreofficeZuteilung.xlsx"));
    expect(rows[1]?.[0]).toBe("IntM Zuteilung v1 · 2025 · Nr. 3.2 VwV IntM · Stand 02.02.2024 14:05, M. B.");
    expect(rows[10]).toEqual(["Summe", null, 136, null, 120559.15, -63.73]);
    expect(tables).toEqual([{ name: "IntM_Zuteilung_2025", area: { top: 3, left: 0, bottom: 9, right: 9 } }]);
  });
});

describe("numbers in date cells come back as they stand in the file", () => {
  test.each<{ readonly number: number; readonly dateSystem: 1900 | 1904 }>([
    ...[0, 1, 58, 59, 59.25, 60, 60.5, 61, 44926, 2958465, -5, 0.75].map((number) => ({
      number,
      dateSystem: 1900 as const,
    })),
    ...[0, 1, 59, 60, 61, 43464, 43464.5].map((number) => ({ number, dateSystem: 1904 as const })),
    // A number of another kind that a clerk's date format covers.
    { number: 123456789012, dateSystem: 1900 },
    { number: 45324.586805555555, dateSystem: 1900 },
  ])("$number in $dateSystem", async ({ number, dateSystem }) => {
    const spec: WorkbookSpec = {
      dateSystem,
      sheets: [{ name: "Liste", cells: { A1: { value: number, numberFormat: "dd.mm.yyyy" } } }],
    };
    expect((await sheetOf(buildXlsx(spec))).rows).toEqual([[number]]);
  });

  it("wherever the clerk's clock stands", async () => {
    const before = process.env["TZ"];
    try {
      process.env["TZ"] = "Pacific/Kiritimati";
      expect((await sheetOf(mappe("libreoffice.xlsx"))).rows[3]?.[1]).toBe(29221);
      process.env["TZ"] = "America/Los_Angeles";
      expect((await sheetOf(mappe("libreoffice.xlsx"))).rows[3]?.[1]).toBe(29221);
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });
});

/** A sheet with one row of raw XML cells. */
function rawCells(cells: string, strings = ""): Uint8Array {
  const parts = partsOf({ sheets: [{ name: "Liste", cells: { A1: { value: "x" } } }] });
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = parts["xl/_rels/workbook.xml.rels"] ?? "";
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";
  return zipOf({
    ...parts,
    "xl/_rels/workbook.xml.rels": relations.replace(
      "</Relationships>",
      `<Relationship Id="rIdS" Type="${type}" Target="sharedStrings.xml"/></Relationships>`,
    ),
    "xl/sharedStrings.xml": `<sst ${main}>${strings}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
  });
}

test.each<{
  readonly what: string;
  readonly cells: string;
  readonly strings?: string;
  readonly row: readonly CellValue[];
}>([
  {
    what: "a text of several runs",
    cells: '<c r="A1" t="s"><v>0</v></c>',
    strings: '<si><r><t>Al</t></r><r><t xml:space="preserve"> Ali</t></r></si>',
    row: ["Al Ali"],
  },
  {
    what: "a formula that nobody has computed",
    cells: '<c r="A1"><f>1+1</f></c><c r="B1"><v>2</v></c>',
    row: [null, 2],
  },
  {
    what: "a formula with an empty text",
    cells: '<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>2</v></c>',
    row: [null, 2],
  },
  { what: "cells without addresses", cells: "<c><v>1</v></c><c><v>2</v></c>", row: [1, 2] },
  {
    what: "an address to a text that is not there",
    cells: '<c r="A1" t="s"><v>7</v></c><c r="B1"><v>2</v></c>',
    row: [null, 2],
  },
  { what: "the text of an error", cells: '<c r="A1" t="inlineStr"><is><t>#N/A</t></is></c>', row: ["#N/A"] },
  { what: "an error", cells: '<c r="A1" t="e"><v>#N/A</v></c>', row: [{ error: "#N/A" }] },
  {
    what: "an empty text",
    cells: '<c r="A1" t="inlineStr"><is><t></t></is></c><c r="B1"><v>2</v></c>',
    row: [null, 2],
  },
])("reads $what", async ({ cells, strings, row }) => {
  expect((await sheetOf(rawCells(cells, strings))).rows).toEqual([row]);
});

test.each<{ readonly what: string; readonly runs: string; readonly strike: CellFormat["strike"] }>([
  { what: "no run", runs: "<r><t>Ali</t></r><r><t>Beispiel</t></r>", strike: undefined },
  {
    what: "one of two runs",
    runs: "<r><rPr><strike/></rPr><t>Ali</t></r><r><t>Beispiel</t></r>",
    strike: "partial",
  },
  {
    what: "all runs",
    runs: "<r><rPr><strike/></rPr><t>Ali</t></r><r><rPr><strike/></rPr><t>Beispiel</t></r>",
    strike: "whole",
  },
  {
    what: "all but a blank",
    runs: '<r><rPr><strike/></rPr><t>Ali</t></r><r><t xml:space="preserve"> </t></r>',
    strike: "whole",
  },
  {
    what: "a blank only",
    runs: '<r><rPr><strike/></rPr><t xml:space="preserve"> </t></r><r><t>Ali</t></r>',
    strike: undefined,
  },
  {
    what: "a run with strike switched off",
    runs: '<r><rPr><strike val="0"/></rPr><t>Ali</t></r>',
    strike: undefined,
  },
])("$what struck through is $strike", async ({ runs, strike }) => {
  const sheet = await sheetOf(rawCells('<c r="A1" t="s"><v>0</v></c>', `<si>${runs}</si>`));
  expect(sheet.formatAt(0, 0)?.strike).toBe(strike);
});

it("a sheet that is only a chart is passed over, the lists beside it are read", async () => {
  const cells = { A1: { value: "Name" } };
  const parts = partsOf({
    sheets: [
      { name: "Diagramm", cells: {} },
      { name: "Liste", cells },
    ],
  });
  const others = Object.fromEntries(
    Object.entries(parts).filter(([name]) => name !== "xl/worksheets/sheet1.xml"),
  );
  const relations = parts["xl/_rels/workbook.xml.rels"] ?? "";
  const bytes = zipOf({
    ...others,
    "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    "xl/_rels/workbook.xml.rels": relations
      .replace("/worksheet", "/chartsheet")
      .replace("worksheets/sheet1.xml", "chartsheets/sheet1.xml"),
  });
  expect((await sheetsOf(bytes)).map(({ name, rows }) => [name, rows])).toEqual([["Liste", [["Name"]]]]);
});

describe("long work", () => {
  const bytes = mappe("libreoffice.xlsx");

  it("tells how far it is", async () => {
    const told: (readonly number[])[] = [];
    await readFile(bytes, "Liste.xlsx", { progress: (rows, ofRows) => told.push([rows, ofRows]) });
    expect(told).toEqual([
      [8, 13],
      [12, 13],
      [13, 13],
    ]);
  });

  it("stops before it begins", async () => {
    const result = await readFile(bytes, "Liste.xlsx", { signal: AbortSignal.abort() });
    expect(result).toEqual({ ok: false, refusal: { kind: "abgebrochen" } });
  });

  it("stops in the middle", async () => {
    const controller = new AbortController();
    const progress = (): void => controller.abort();
    const result = await readFile(bytes, "Liste.xlsx", { signal: controller.signal, progress });
    expect(result).toEqual({ ok: false, refusal: { kind: "abgebrochen" } });
  });
});
