import { openWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import { readFile } from "../../../src/workbook/xlsx/readFile";
import type { WorkbookRefusal } from "../../../src/workbook/refusal";
import { buildXlsx, partsOf } from "./support/buildXlsx";
import { mappe } from "./support/mappe";
import { zipOf } from "./support/storeZip";

const FILE = "Rückmeldung.xlsx";
const GOOD = { sheets: [{ name: "Liste", cells: { A1: { value: "Name" } } }] };

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function withPart(name: string, xml: string): Uint8Array {
  return zipOf({ ...partsOf(GOOD), [name]: xml });
}

function without(name: string): Uint8Array {
  return zipOf(Object.fromEntries(Object.entries(partsOf(GOOD)).filter(([part]) => part !== name)));
}

/** The size that the directory of the zip names for its first file. */
function withDeclaredSize(size: number): Uint8Array {
  const bytes = Buffer.from(buildXlsx(GOOD));
  bytes.writeUInt32LE(size, bytes.indexOf("PK\u0001\u0002") + 24);
  return bytes;
}

const CELLS_AT_BOTH_ENDS =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' +
  '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';

const half = buildXlsx(GOOD).slice(0, 900);
const flipped = Buffer.from(buildXlsx(GOOD));
flipped.fill(0, 60, 110);

test.each<{ readonly what: string; readonly bytes: Uint8Array; readonly refusal: WorkbookRefusal }>([
  { what: "an empty file", bytes: mappe("unlesbar/leer.xlsx"), refusal: { kind: "dateiLeer", file: FILE } },
  {
    what: "a file with a password",
    bytes: mappe("unlesbar/Kennwort.xlsx"),
    refusal: { kind: "dateiVerschluesselt", file: FILE },
  },
  {
    what: "an old .xls",
    bytes: mappe("unlesbar/altes_Format.xlsx"),
    refusal: { kind: "altesFormat", file: FILE },
  },
  {
    what: "a renamed .csv",
    bytes: mappe("unlesbar/csv_umbenannt.xlsx"),
    refusal: { kind: "keinXlsx", file: FILE },
  },
  {
    what: "a web page of a register renamed .xlsx",
    bytes: text("<html><body><table><tr><td>Name</td></tr></table></body></html>"),
    refusal: { kind: "keinXlsx", file: FILE },
  },
  {
    what: "a truncated file",
    bytes: mappe("unlesbar/abgeschnitten.xlsx"),
    refusal: { kind: "dateiBeschaedigt", file: FILE, bytes: 3949 },
  },
  {
    what: "a file cut in the middle",
    bytes: half,
    refusal: { kind: "dateiBeschaedigt", file: FILE, bytes: 900 },
  },
  {
    what: "a file with a damaged part",
    bytes: flipped,
    refusal: { kind: "dateiBeschaedigt", file: FILE, bytes: flipped.length },
  },
  {
    what: "a zip of other files",
    bytes: zipOf({ "Liste.csv": "Name;Ort" }),
    refusal: { kind: "keinXlsx", file: FILE },
  },
  {
    what: "a text document",
    bytes: zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>" }),
    refusal: { kind: "keinXlsx", file: FILE },
  },
  {
    what: "a workbook that lacks its sheet",
    bytes: without("xl/worksheets/sheet1.xml"),
    refusal: {
      kind: "dateiBeschaedigt",
      file: FILE,
      bytes: without("xl/worksheets/sheet1.xml").length,
    },
  },
  {
    what: "a file that unpacks to more than a list can be",
    bytes: withDeclaredSize(600_000_000),
    refusal: { kind: "dateiZuGross", file: FILE },
  },
  {
    what: "a sheet from A1 to XFD1048576",
    bytes: withPart("xl/worksheets/sheet1.xml", CELLS_AT_BOTH_ENDS),
    refusal: { kind: "dateiZuGross", file: FILE },
  },
])("$what is refused, by opening and by reading", async ({ bytes, refusal }) => {
  expect(await openWorkbook(bytes, FILE)).toEqual({ ok: false, refusal });
  expect(await readFile(bytes, FILE)).toEqual({ ok: false, refusal });
});

it("damage in any part is refused, never thrown", async () => {
  const parts = Object.keys(partsOf(GOOD));
  for (const part of parts) {
    const bytes = Buffer.from(buildXlsx(GOOD));
    const at = bytes.indexOf(part) + part.length;
    bytes.fill(0xff, at, at + 20);
    expect(await openWorkbook(bytes, FILE)).toMatchObject({
      ok: false,
      refusal: { kind: "dateiBeschaedigt" },
    });
    expect(await readFile(bytes, FILE)).toMatchObject({ ok: false, refusal: { kind: "dateiBeschaedigt" } });
  }
  expect(parts).toHaveLength(6);
});

it("a good file is not refused", async () => {
  expect(await openWorkbook(buildXlsx(GOOD), FILE)).toMatchObject({ ok: true });
});

it("an XML that ends in the middle is refused", async () => {
  const xml = partsOf(GOOD)["xl/worksheets/sheet1.xml"] ?? "";
  const bytes = withPart("xl/worksheets/sheet1.xml", xml.slice(0, xml.length / 2));
  expect(await readFile(bytes, FILE)).toMatchObject({ ok: false, refusal: { kind: "dateiBeschaedigt" } });
});
