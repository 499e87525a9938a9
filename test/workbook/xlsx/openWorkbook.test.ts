import { readXlsx, writeXlsx, type Sheet } from "hucre/xlsx";
import fc from "fast-check";
import type { CellInput, SheetLayout } from "../../../src/workbook/plan";
import type { SheetContent } from "../../../src/workbook/sheetContent";
import { newWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import { readFile } from "../../../src/workbook/xlsx/readFile";
import { append, replace, row } from "../../contract/specs/zuteilung";
import { partsOf } from "./support/buildXlsx";
import { opened, writtenSheet } from "./support/fileHarness";
import { mappe } from "./support/mappe";
import { zipOf } from "./support/storeZip";
import { unzip } from "./support/unzip";

async function plainSheets(bytes: Uint8Array): Promise<readonly unknown[]> {
  const sheets = await readFile(bytes, "Mappe.xlsx");
  if (!sheets.ok) throw new Error(sheets.refusal.kind);
  return sheets.value.map(plain);
}

function plain({ formatAt, hiddenRows, ...sheet }: SheetContent): unknown {
  const formats = sheet.rows.map((cells, rowIndex) => cells.map((_, column) => formatAt(rowIndex, column)));
  return { ...sheet, formats, hiddenRows: [...hiddenRows] };
}

describe("a workbook that LibreOffice saved, with rows of ours added", () => {
  const before = mappe("libreoffice.xlsx");
  const after = async (): Promise<Uint8Array> => {
    const workbook = await opened(before);
    const applied = await workbook.apply([append({ subject: "Protokoll" })]);
    if (!applied.ok) throw new Error(applied.refusal.kind);
    return workbook.save();
  };

  it("reads as before", async () => {
    const sheets = await plainSheets(await after());
    expect(sheets.slice(0, 3)).toEqual(await plainSheets(before));
    expect(sheets).toHaveLength(4);
  });

  it("keeps widths, lists, rules, protection, page and merged cells", async () => {
    const kept = ({ sheets }: { sheets: readonly Sheet[] }): unknown =>
      sheets.slice(0, 3).map((sheet) => ({
        columns: sheet.columns,
        heights: [...(sheet.rowDefs ?? [])],
        lists: sheet.dataValidations,
        rules: sheet.conditionalRules?.map(({ range, formula, style }) => ({ range, formula, style })),
        protection: sheet.protection,
        page: sheet.pageSetup,
        merges: sheet.merges,
        charts: sheet.charts?.length,
        hidden: sheet.hidden,
      }));
    const [saved, source] = [await readXlsx(await after()), await readXlsx(before)];
    expect(kept(saved)).toEqual(kept(source));
    expect(saved.namedRanges).toEqual(expect.arrayContaining(source.namedRanges ?? []));
  });

  it("keeps the chart byte for byte", async () => {
    expect(unzip(await after())["xl/charts/chart1.xml"]).toBe(unzip(before)["xl/charts/chart1.xml"]);
  });

  it("names no part that is not there", async () => {
    expect(danglingTargets(unzip(await after()))).toEqual([]);
  });

  it("quotes the name of a sheet in its print area", async () => {
    expect(unzip(await after())["xl/workbook.xml"]).toContain("'Über sicht'!$A$1:$D$20");
  });
});

const LISTE = { sheets: [{ name: "Liste", cells: { A1: { value: "Name" }, A2: { value: "x" } } }] };
const PASSWORD =
  'algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1"';
const NEWER =
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list">' +
  "<x14:formula1><xm:f>Werte!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A2:A9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>";

/** The list with something inside that the library does not carry over. */
function changed(part: string, from: string, to: string): Uint8Array {
  const parts = partsOf(LISTE);
  const xml = parts[part] ?? "";
  if (!xml.includes(from)) throw new Error(`${part} lacks ${from}`);
  return zipOf({ ...parts, [part]: xml.replace(from, () => to) });
}

test.each<{
  readonly what: string;
  readonly part: string;
  readonly from: string;
  readonly to: string;
  readonly kept?: string;
}>([
  {
    what: "the password of a protected sheet",
    part: "xl/worksheets/sheet1.xml",
    from: "</sheetData>",
    to: `</sheetData><sheetProtection ${PASSWORD}/>`,
  },
  {
    what: "the password of the structure",
    part: "xl/workbook.xml",
    from: "<sheets>",
    to: '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="aGFzaA==" lockStructure="1"/><sheets>',
  },
  {
    what: "the standard height and width",
    part: "xl/worksheets/sheet1.xml",
    from: "<sheetData>",
    to: '<sheetFormatPr baseColWidth="12" defaultRowHeight="18.75" customHeight="1"/><sheetData>',
  },
  {
    what: "a list of choices from another sheet",
    part: "xl/worksheets/sheet1.xml",
    from: "</worksheet>",
    to: `<extLst>${NEWER}</extLst></worksheet>`,
  },
  {
    what: "a hidden name",
    part: "xl/workbook.xml",
    from: "</workbook>",
    to: '<definedNames><definedName name="Geheim" hidden="1">Liste!$A$1</definedName></definedNames></workbook>',
    kept: '<definedName name="Geheim" hidden="1">Liste!$A$1</definedName>',
  },
])("$what survives", async ({ part, from, to, kept }) => {
  const workbook = await opened(changed(part, from, to));
  await workbook.apply([append({ rows: [] })]);
  const saved = unzip(await workbook.save())[part] ?? "";
  const wanted = kept ?? to.replace(from, "").replace(/^<\/sheetData>|<\/worksheet>$/gu, "");
  expect(saved).toContain(wanted);
});

it("a page that was not fitted to the paper is not fitted afterwards", async () => {
  const page = '</sheetData><pageSetup scale="100" fitToWidth="1" fitToHeight="1"/>';
  const workbook = await opened(changed("xl/worksheets/sheet1.xml", "</sheetData>", page));
  expect(unzip(await workbook.save())["xl/worksheets/sheet1.xml"]).not.toContain('fitToPage="1"');
});

it("a sheet whose protection is switched off stays open", async () => {
  const off = '</sheetData><sheetProtection sheet="0" objects="1"/>';
  const workbook = await opened(changed("xl/worksheets/sheet1.xml", "</sheetData>", off));
  expect(unzip(await workbook.save())["xl/worksheets/sheet1.xml"]).not.toContain("sheetProtection");
});

it("results of formulas survive, whatever they are", async () => {
  const cells = {
    A1: { formula: 'UPPER("a")', value: "A" },
    A2: { formula: "TRUE()", value: true },
    A3: { formula: "1/0", value: { error: "#DIV/0!" } },
    A4: { formula: "1+1", value: 2 },
  };
  const workbook = await opened(zipOf(partsOf({ sheets: [{ name: "Liste", cells }] })));
  const content = await readFile(await workbook.save(), "Mappe.xlsx");
  expect(content.ok && content.value[0]?.rows).toEqual([["A"], [true], [{ error: "#DIV/0!" }], [2]]);
});

it("saving twice gives the same bytes", async () => {
  const workbook = newWorkbook();
  await workbook.apply([replace()]);
  expect(Buffer.compare(Buffer.from(await workbook.save()), Buffer.from(await workbook.save()))).toBe(0);
});

describe("a workbook of our own making", () => {
  it("begins empty and can be saved at once", async () => {
    const workbook = newWorkbook();
    expect(await workbook.sheets()).toEqual({ ok: true, value: [] });
    expect(await plainSheets(await workbook.save())).toMatchObject([{ name: "Tabelle1", rows: [] }]);
  });

  it("has Arial 10 as its standard font and names no part that is not there", async () => {
    const workbook = newWorkbook();
    await workbook.apply([replace()]);
    const bytes = await workbook.save();
    expect((await readXlsx(bytes)).defaultFont).toEqual({ name: "Arial", size: 10 });
    expect(danglingTargets(unzip(bytes))).toEqual([]);
  });

  it("prints A4 landscape, one page wide, with the header on every page", async () => {
    const workbook = newWorkbook();
    await workbook.apply([replace({ title: "Müller & Söhne", note: "Stand & Rest", personenbezogen: true })]);
    const bytes = await workbook.save();
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$4:$4",
    });
    expect(sheet?.headerFooter).toEqual({
      oddHeader: "&LMüller && Söhne&REnthält personenbezogene Daten",
      oddFooter: "&LStand && Rest&RSeite &P von &N",
    });
    expect(unzip(bytes)["xl/workbook.xml"]).toContain("'IntM Zuteilung 2025'!$4:$4");
  });

  it("has no grid, a filter, a plain table and widths", async () => {
    const workbook = newWorkbook();
    await workbook.apply([replace()]);
    const [sheet] = (await readXlsx(await workbook.save())).sheets;
    expect(sheet?.view?.showGridLines).toBe(false);
    expect(sheet?.tables).toMatchObject([{ style: "None", showAutoFilter: true, showRowStripes: false }]);
    expect(sheet?.columns?.map(({ width }) => width)).toEqual([24.71, 10.71, 15.71, 14.71]);
  });
});

describe("what a clerk has done to a sheet of ours stays when it is written again", () => {
  it("its widths", async () => {
    const first = newWorkbook();
    await first.apply([replace()]);
    const parts = unzip(await first.save());
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    const wide = zipOf({
      ...parts,
      "xl/worksheets/sheet1.xml": sheet.replace('width="24.71"', 'width="40"'),
    });
    const workbook = await opened(wide);
    await workbook.apply([replace({ rows: [row("Neu", "1", 1, null)] })]);
    const [saved] = (await readXlsx(await workbook.save())).sheets;
    expect(saved?.columns?.map(({ width }) => width)).toEqual([40, 10.71, 15.71, 14.71]);
    expect(saved?.rows[4]?.[0]).toBe("Neu");
  });
});

it("a comment of a clerk on a sheet of ours stays when the sheet is written again", async () => {
  const mark = "IntM Zuteilung v1 · 2025 · x";
  const comment = { author: "M. B.", text: "bitte prüfen" };
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "IntM Zuteilung 2025",
        rows: [["Titel"], [mark], [], ["Gemeinde"], ["Altdorf"]],
        cells: new Map([["4,0", { value: "Altdorf", type: "string", comment }]]),
      },
    ],
  });
  const workbook = await opened(bytes);
  await workbook.apply([replace()]);
  const [sheet] = (await readXlsx(await workbook.save())).sheets;
  expect(sheet?.cells?.get("4,0")?.comment?.text).toBe("bitte prüfen");
  expect(sheet?.rows[4]?.[0]).toBe("Musterhausen");
});

describe("editing", () => {
  it("changes the text, keeps the look and says so everywhere", async () => {
    const workbook = await opened(mappe("libreoffice.xlsx"));
    workbook.edit("Liste", [
      { row: 4, column: 0, value: "Muster, Evi" },
      { row: 3, column: 3, value: 7, formula: "3+4" },
      { row: 40, column: 2, value: "unten" },
      { row: 5, column: 4, value: null },
    ]);
    const content = await workbook.read("Liste");
    if (!content.ok) throw new Error(content.refusal.kind);
    expect(content.value.rows[4]?.[0]).toBe("Muster, Evi");
    expect(content.value.formatAt(4, 0)).toEqual({ strike: "whole", fill: "FFC000" });
    expect([content.value.rows[40]?.[2], content.value.rows[5]?.[4]]).toEqual(["unten", null]);
    const { cells } = await writtenSheet(await workbook.save(), "Liste");
    expect([cells["A5"]?.value, cells["D4"]?.formula, cells["D4"]?.value, cells["E6"]]).toEqual([
      ...["Muster, Evi", "3+4", 7],
      undefined,
    ]);
  });

  it("of a formula that others share leaves theirs as they were", async () => {
    const parts = partsOf({ sheets: [{ name: "Liste", cells: { A1: { value: 1 } } }] });
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+LOG10(100)</f><v>3</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>5</v></c></row>';
    const xml = (parts["xl/worksheets/sheet1.xml"] ?? "").replace(/<row.*<\/row>/u, () => rows);
    const workbook = await opened(zipOf({ ...parts, "xl/worksheets/sheet1.xml": xml }));
    workbook.edit("Liste", [{ row: 0, column: 1, value: "von Hand" }]);
    const { cells } = await writtenSheet(await workbook.save(), "Liste");
    expect([cells["B1"]?.value, cells["B2"]?.formula, cells["B3"]?.formula, cells["B3"]?.value]).toEqual([
      ...["von Hand", "A2*$A$1+LOG10(100)", "A3*$A$1+LOG10(100)", 5],
    ]);
  });

  it("renames the column of a table with its header", async () => {
    const workbook = newWorkbook();
    await workbook.apply([replace()]);
    workbook.edit("IntM Zuteilung 2025", [{ row: 3, column: 3, value: "Bemerkung" }]);
    expect(unzip(await workbook.save())["xl/tables/table1.xml"]).toContain('name="Bemerkung"');
    expect(await workbook.apply([append()])).toEqual({
      ok: false,
      refusal: { kind: "spalteFehlt", sheet: "IntM Zuteilung 2025", column: "Stand" },
    });
  });

  it("of a sheet that is not there changes nothing", async () => {
    const workbook = newWorkbook();
    workbook.edit("Liste", [{ row: 0, column: 0, value: 1 }]);
    expect(await workbook.sheets()).toEqual({ ok: true, value: [] });
  });
});

describe("appearance", () => {
  it("shows what the Werkbank draws", async () => {
    const workbook = await opened(mappe("libreoffice.xlsx"));
    const liste = workbook.appearance("Liste");
    if (liste === "blattFehlt") throw new Error(liste);
    const cells = [...liste.cells()];
    expect(cells.find((cell) => cell.row === 4 && cell.column === 0)).toMatchObject({
      value: "Muster, Eva",
      look: { font: "Calibri", size: 11, strike: true, fill: "FFC000" },
    });
    expect(cells.find((cell) => cell.row === 7 && cell.column === 3)).toMatchObject({
      value: 1238.51,
      formula: "SUM(D4:D7)",
      look: { numberFormat: "0.00" },
    });
    expect([liste.columnWidths.get(0), liste.rowHeights.get(2), [...liste.hiddenRows]]).toEqual([
      28,
      30,
      [4],
    ]);
    expect(liste).toMatchObject({ name: "Liste", visible: true, merges: [{ top: 0, right: 5 }] });
  });

  it("shows sheets of ours as they will be saved", async () => {
    const workbook = newWorkbook();
    await workbook.apply([replace()]);
    const sheet = workbook.appearance("IntM Zuteilung 2025");
    if (sheet === "blattFehlt") throw new Error(sheet);
    expect(sheet).toMatchObject({ frozen: { rows: 4, columns: 1 }, tabColor: "107C41", columnCount: 4 });
    const [title] = [...sheet.cells()];
    expect(title).toMatchObject({ row: 0, column: 0, look: { bold: true, size: 14 } });
    expect([...sheet.cells()].find((cell) => cell.row === 4 && cell.column === 2)).toMatchObject({
      value: 8759.7,
      look: { numberFormat: '#,##0.00\\ "€"' },
    });
  });

  it("knows no sheet that is not there", () => {
    expect(newWorkbook().appearance("Liste")).toBe("blattFehlt");
  });
});

describe("reading what we wrote gives the same", () => {
  const anyText = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .filter((text) => text.trim() !== "");
  const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
  const anyCell = fc.oneof<fc.Arbitrary<CellInput>[]>(
    anyText,
    fc.constantFrom("=A1", "+1", "-1", "@x", "00123", "#N/A", "_x0041_", "__proto__", "1/2", "TRUE"),
    anyNumber.map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.boolean(),
    fc.constant(null),
  );
  const anyRows = fc.array(fc.tuple(anyCell, anyCell, anyCell, anyCell), { minLength: 1, maxLength: 20 });

  const readBack = async (bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> => {
    const sheets = await readFile(bytes, "Mappe.xlsx");
    if (!sheets.ok) throw new Error(sheets.refusal.kind);
    const rows = sheets.value[0]?.rows.slice(4) ?? [];
    return rows.map((cells) => Array.from({ length: 4 }, (_, column) => cells[column] ?? null));
  };
  const withoutEmptyEnd = (rows: readonly (readonly CellInput[])[]): readonly (readonly CellInput[])[] =>
    rows.slice(0, rows.findLastIndex((cells) => cells.some((cell) => cell !== null)) + 1);

  it("when a sheet is replaced", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const workbook = newWorkbook();
        await workbook.apply([replace({ rows: rows.map((cells) => ({ cells })) })]);
        expect(await readBack(await workbook.save())).toEqual(withoutEmptyEnd(rows));
      }),
      { seed: 20250101, numRuns: 60 },
    );
  });

  it("when rows are appended in two steps, and opened in between", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyRows, async (first, second) => {
        const workbook = newWorkbook();
        await workbook.apply([
          replace({ rows: first.map((cells) => ({ cells })) } satisfies Partial<SheetLayout>),
        ]);
        const again = await opened(await workbook.save());
        await again.apply([append({ rows: second.map((cells) => ({ cells })) })]);
        expect(await readBack(await again.save())).toEqual(
          withoutEmptyEnd([...withoutEmptyEnd(first), ...second]),
        );
      }),
      { seed: 20250102, numRuns: 40 },
    );
  });
});

/** Every part that another one refers to must be there, else Excel calls the file damaged. */
function danglingTargets(parts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(parts).flatMap(([name, xml]) => {
    if (!name.endsWith(".rels")) return [];
    const base = name.replace(/_rels\/[^/]*$/u, "");
    return [...xml.matchAll(/<Relationship\s[^>]*>/gu)].flatMap(([tag]) => {
      const target = /Target="([^"]*)"/u.exec(tag)?.[1] ?? "";
      if (tag.includes('TargetMode="External"')) return [];
      const path = target.startsWith("/")
        ? target.slice(1)
        : new URL(target, `file:///${base}`).pathname.slice(1);
      return path in parts ? [] : [path];
    });
  });
}
