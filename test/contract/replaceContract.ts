import type { CellInput, SheetWrite } from "../../src/workbook/plan";
import type { StyleName } from "../../src/workbook/style";
import type { ContractHarness, OpenedWorkbook } from "./harness";
import { replace, row, tag, zuteilung, zuteilungSheet } from "./specs/zuteilung";
import type { SheetSpec, WorkbookSpec } from "./specs/workbookSpec";

const BRIEF: SheetSpec = {
  name: "Anschreiben",
  cells: { A1: { value: "Sehr geehrte Damen und Herren" }, B9: { value: 0.5, numberFormat: "0%" } },
};

export function replaceContract(harness: ContractHarness): void {
  const applied = async (spec: WorkbookSpec, ...plan: readonly SheetWrite[]): Promise<OpenedWorkbook> => {
    const opened = await harness.open(spec);
    const result = await opened.workbook.apply(plan);
    if (!result.ok) throw new Error(`not applied: ${result.refusal.kind}`);
    return opened;
  };
  const namesOf = async ({ workbook }: OpenedWorkbook): Promise<readonly string[]> => {
    const sheets = await workbook.sheets();
    return sheets.ok ? sheets.value.map(({ name }) => name) : [];
  };

  describe("replaces a sheet", () => {
    it("that is missing: makes it behind the clerk's sheets and says so", async () => {
      const opened = await harness.open({ sheets: [BRIEF] });
      expect(await opened.workbook.apply([replace()])).toEqual({
        ok: true,
        value: [{ sheet: "IntM Zuteilung 2025", change: "neu", rows: 2 }],
      });
      expect(await namesOf(opened)).toEqual(["Anschreiben", "IntM Zuteilung 2025"]);
    });

    it("with title, mark, header and rows in their places", async () => {
      const { written } = await applied({ sheets: [BRIEF] }, replace());
      expect(valuesOf(await written("IntM Zuteilung 2025"))).toEqual({
        A1: "Zuteilung 2025 · Landkreis Musterkreis",
        A2: "IntM Zuteilung v1 · 2025 · Nr. 3.2 VwV IntM",
        ...{ A4: "Gemeinde", B4: "AGS", C4: "Betrag", D4: "Stand" },
        ...{ A5: "Musterhausen", B5: "08125001", C5: 8759.7, D5: "offen" },
        ...{ A6: "Beispielau", B6: "08125002", C6: 30387.2 },
      });
    });

    it("as a table, frozen, coloured, with its choices", async () => {
      const { written } = await applied({ sheets: [BRIEF] }, replace());
      expect(await written("IntM Zuteilung 2025")).toMatchObject({
        tables: [{ name: "IntM_Zuteilung_2025", range: "A4:D6" }],
        frozen: { rows: 4, columns: 1 },
        tabColor: "107C41",
        choices: { "D5:D6": ["offen", "erledigt"] },
      });
    });

    it("that is there: the old rows are gone, name and place and table stay", async () => {
      const opened = await harness.open({ sheets: [BRIEF, zuteilungSheet("Geld für 2025"), liste()] });
      expect(await opened.workbook.apply([replace()])).toEqual({
        ok: true,
        value: [{ sheet: "Geld für 2025", change: "ersetzt", rows: 2 }],
      });
      expect(await namesOf(opened)).toEqual(["Anschreiben", "Geld für 2025", "Liste"]);
      const sheet = await opened.written("Geld für 2025");
      expect(sheet.tables).toEqual([{ name: "IntM_Zuteilung_2025", range: "A4:D6" }]);
      expect([valuesOf(sheet)["A1"], valuesOf(sheet)["A5"], valuesOf(sheet)["A7"]]).toEqual([
        "Zuteilung 2025 · Landkreis Musterkreis",
        "Musterhausen",
        undefined,
      ]);
    });

    it("twice with the same result", async () => {
      const once = await applied({ sheets: [BRIEF] }, replace());
      const twice = await applied({ sheets: [BRIEF] }, replace(), replace());
      expect(await twice.written("IntM Zuteilung 2025")).toEqual(await once.written("IntM Zuteilung 2025"));
    });

    it("of another year beside it", async () => {
      const opened = await applied({ sheets: [zuteilungSheet()] }, replace({ jahr: 2026 }));
      expect(await namesOf(opened)).toEqual(["IntM Zuteilung 2025", "IntM Zuteilung 2026"]);
      expect(valuesOf(await opened.written("IntM Zuteilung 2025"))["A5"]).toBe("Altdorf");
    });

    it("and leaves the clerk's formulas that point at it alone", async () => {
      const summe: SheetSpec = {
        name: "Meine Summe",
        cells: { A1: { formula: "SUM('IntM Zuteilung 2025'!C5:C7)", value: 6 } },
      };
      const { written } = await applied({ sheets: [summe, zuteilungSheet()] }, replace());
      const { cells } = await written("Meine Summe");
      expect(cells["A1"]?.formula).toBe("SUM('IntM Zuteilung 2025'!C5:C7)");
    });

    it("and no other sheet", async () => {
      const { written } = await applied({ sheets: [BRIEF] }, replace());
      const { cells } = await written("Anschreiben");
      expect(cells["A1"]?.value).toBe("Sehr geehrte Damen und Herren");
      expect(cells["B9"]).toEqual({ value: 0.5, numberFormat: "0%", bold: false, struck: false });
    });

    it("without rows: the table keeps one empty line", async () => {
      const { written } = await applied({ sheets: [BRIEF] }, replace({ rows: [] }));
      const sheet = await written("IntM Zuteilung 2025");
      expect([sheet.tables, valuesOf(sheet)["A5"]]).toEqual([
        [{ name: "IntM_Zuteilung_2025", range: "A4:D5" }],
        undefined,
      ]);
    });

    it("with many rows", async () => {
      const rows = Array.from({ length: 3000 }, (_, index) => row(`Ort ${index}`, "00000001", index, null));
      const { written } = await applied({ sheets: [BRIEF] }, replace({ rows }));
      const sheet = await written("IntM Zuteilung 2025");
      expect([sheet.tables[0]?.range, sheet.cells["A3004"]?.value, sheet.cells["C3004"]?.value]).toEqual([
        "A4:D3004",
        "Ort 2999",
        2999,
      ]);
    });

    it("several in one plan", async () => {
      const opened = await applied(
        { sheets: [BRIEF] },
        replace(),
        replace({ jahr: 2026 }),
        replace({ subject: "Übersicht" }),
      );
      expect(await namesOf(opened)).toEqual([
        "Anschreiben",
        "IntM Zuteilung 2025",
        "IntM Zuteilung 2026",
        "IntM Übersicht 2025",
      ]);
    });

    it("and reads back what it wrote", async () => {
      const { workbook } = await applied({ sheets: [BRIEF] }, replace());
      const content = await workbook.read("IntM Zuteilung 2025");
      expect(content.ok && content.value.rows.slice(3)).toEqual([
        ["Gemeinde", "AGS", "Betrag", "Stand"],
        ["Musterhausen", "08125001", 8759.7, "offen"],
        ["Beispielau", "08125002", 30387.2],
      ]);
    });
  });

  describe("writes cells", () => {
    const writeCell = async (cell: CellInput, style: StyleName, dateSystem: 1900 | 1904 = 1900) => {
      const layout = { columns: [{ header: "Wert", width: 20, style }], rows: [row(cell)] };
      const opened = await applied({ dateSystem, sheets: [BRIEF] }, replace(layout));
      return (await opened.written("IntM Zuteilung 2025")).cells["A5"];
    };

    test.each<{ readonly text: string }>([
      { text: '=HYPERLINK("https://example.invalid","x")' },
      { text: "+49 711 123" },
      { text: "-1" },
      { text: "@Meier" },
      { text: "00123" },
      { text: "1/2" },
      { text: "31.12.2022" },
      { text: "1e5" },
      { text: "TRUE" },
      { text: "'Hof" },
      { text: " " },
      { text: "Zeile 1\nZeile 2" },
      { text: "Ärger & <Öl> „Ünal“ ß ẞ Ş 𝒳 👩‍👧" },
      { text: "__proto__" },
      { text: "\u200Fאב\u200E" },
      { text: "_x0041_" },
      { text: "ä".repeat(32_767) },
    ])("$text stays text", async ({ text }) => {
      const cell = await writeCell(text, "text");
      expect([cell?.value, cell?.formula, cell?.numberFormat]).toEqual([text, undefined, "@"]);
    });

    it("text stays text in a column of amounts", async () => {
      const cell = await writeCell("=1+1", "betrag");
      expect([cell?.value, cell?.formula]).toEqual(["=1+1", undefined]);
    });

    test.each<{
      readonly kind: string;
      readonly cell: CellInput;
      readonly style: StyleName;
      readonly value: unknown;
      readonly numberFormat: string;
    }>([
      {
        kind: "an amount",
        cell: 30387.2,
        style: "betrag",
        value: 30387.2,
        numberFormat: '#,##0.00\\ "€"',
      },
      { kind: "a count", cell: 1705, style: "anzahl", value: 1705, numberFormat: "#,##0" },
      { kind: "a share", cell: 0.0377, style: "anteil", value: 0.0377, numberFormat: "0.00\\ %" },
      { kind: "zero", cell: 0, style: "betrag", value: 0, numberFormat: '#,##0.00\\ "€"' },
      { kind: "a truth value", cell: true, style: "nummer", value: true, numberFormat: "0" },
    ])("$kind", async ({ cell, style, value, numberFormat }) => {
      expect(await writeCell(cell, style)).toEqual({ value, numberFormat, bold: false, struck: false });
    });

    test.each<{ readonly day: string; readonly dateSystem: 1900 | 1904; readonly serial: number }>([
      { day: "2022-12-31", dateSystem: 1900, serial: 44926 },
      { day: "1900-01-01", dateSystem: 1900, serial: 1 },
      { day: "1900-02-28", dateSystem: 1900, serial: 59 },
      { day: "1900-03-01", dateSystem: 1900, serial: 61 },
      { day: "9999-12-31", dateSystem: 1900, serial: 2958465 },
      { day: "2022-12-31", dateSystem: 1904, serial: 43464 },
      { day: "1904-01-01", dateSystem: 1904, serial: 0 },
    ])("$day is day $serial since $dateSystem", async ({ day, dateSystem, serial }) => {
      expect(await writeCell({ date: tag(day) }, "datum", dateSystem)).toEqual({
        value: serial,
        numberFormat: "dd.mm.yyyy",
        bold: false,
        struck: false,
      });
    });

    it("a day before the first day of the workbook is text", async () => {
      const cell = await writeCell({ date: tag("1899-12-31") }, "datum");
      expect(cell?.value).toBe("31.12.1899");
    });

    it("a point in time", async () => {
      const cell = await writeCell({ time: "2024-02-02T14:05" }, "zeitpunkt");
      expect(cell?.numberFormat).toBe("dd.mm.yyyy\\ hh:mm");
      expect(cell?.value).toBeCloseTo(45324.586805555555, 9);
    });

    it("a formula", async () => {
      const cell = await writeCell({ formula: "SUM(1,2)" }, "betrag");
      expect([cell?.formula, cell?.numberFormat]).toEqual(["SUM(1,2)", '#,##0.00\\ "€"']);
    });

    it("nothing for null, and no empty text", async () => {
      expect(await writeCell(null, "text")).toBeUndefined();
    });

    it("a foot of sums below the table", async () => {
      const foot: readonly (readonly CellInput[])[] = [["Summe", null, { formula: "SUM(C5:C6)" }, null]];
      const { written } = await applied({ sheets: [BRIEF] }, replace({ foot }));
      const sheet = await written("IntM Zuteilung 2025");
      expect(sheet.tables[0]?.range).toBe("A4:D6");
      expect(sheet.cells["A7"]).toMatchObject({ value: "Summe", bold: true });
      expect(sheet.cells["C7"]).toMatchObject({
        formula: "SUM(C5:C6)",
        bold: true,
        numberFormat: '#,##0.00\\ "€"',
      });
    });

    it("a struck row: its name is struck through, its amount is not", async () => {
      const rows = [{ ...row("Musterhausen", "08125001", 1, null), tone: "gestrichen" as const }];
      const { written } = await applied({ sheets: [BRIEF] }, replace({ rows }));
      const { cells } = await written("IntM Zuteilung 2025");
      expect([cells["A5"], cells["C5"]]).toEqual([
        { value: "Musterhausen", numberFormat: "@", bold: false, struck: true, fill: "EDEDED" },
        { value: 1, numberFormat: '#,##0.00\\ "€"', bold: false, struck: false, fill: "EDEDED" },
      ]);
    });

    it("the old look does not shine through", async () => {
      const struck = zuteilung({ rows: [{ ...row("Alt", "1", 1, null), tone: "gestrichen" }] });
      const { written } = await applied(
        { sheets: [BRIEF] },
        { kind: "replace", layout: struck },
        replace({ rows: [row("Neu", "1", 1, null)] }),
      );
      const { cells } = await written("IntM Zuteilung 2025");
      expect(cells["A5"]).toEqual({ value: "Neu", numberFormat: "@", bold: false, struck: false });
    });

    it("the header in its look", async () => {
      const { written } = await applied({ sheets: [BRIEF] }, replace());
      const { cells } = await written("IntM Zuteilung 2025");
      expect(cells["A4"]).toMatchObject({ value: "Gemeinde", bold: true, fill: "E2EFDA" });
    });
  });
}

function liste(): SheetSpec {
  return { name: "Liste", cells: { A1: { value: "Name" } } };
}

function valuesOf(sheet: {
  readonly cells: Readonly<Record<string, { readonly value?: unknown }>>;
}): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(sheet.cells).map(([address, { value }]) => [address, value]));
}
