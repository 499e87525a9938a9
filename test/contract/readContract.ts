import type { CellFormat, CellValue } from "../../src/workbook/cell";
import type { SheetContent } from "../../src/workbook/sheetContent";
import type { ContractHarness } from "./harness";
import type { CellSpec, SheetSpec, WorkbookSpec } from "./specs/workbookSpec";

export function readContract(harness: ContractHarness): void {
  const read = async (spec: WorkbookSpec, sheet = "Liste"): Promise<SheetContent> => {
    const content = await (await harness.open(spec)).workbook.read(sheet);
    if (!content.ok) throw new Error(`not read: ${content.refusal.kind}`);
    return content.value;
  };
  const readCell = async (cell: CellSpec): Promise<SheetContent> => read(liste({ cells: { A1: cell } }));

  describe("reads values", () => {
    test.each<{ readonly kind: string; readonly cell: CellSpec; readonly value: CellValue }>([
      { kind: "text", cell: { value: "Müller-Özdemir" }, value: "Müller-Özdemir" },
      { kind: "text of digits with its zeros", cell: { value: "00123", numberFormat: "@" }, value: "00123" },
      { kind: "text that looks like a formula", cell: { value: "=A2", numberFormat: "@" }, value: "=A2" },
      { kind: "text with blanks around", cell: { value: "  Nachname " }, value: "  Nachname " },
      { kind: "text of two lines", cell: { value: "Abu\nBakr" }, value: "Abu\nBakr" },
      { kind: "a number", cell: { value: 30387.2 }, value: 30387.2 },
      { kind: "a negative number", cell: { value: -0.01 }, value: -0.01 },
      { kind: "zero", cell: { value: 0 }, value: 0 },
      { kind: "true", cell: { value: true }, value: true },
      { kind: "false", cell: { value: false }, value: false },
      { kind: "an error", cell: { value: { error: "#N/A" } }, value: { error: "#N/A" } },
      { kind: "the result of a formula", cell: { formula: "1+2", value: 3 }, value: 3 },
      {
        kind: "the text result of a formula",
        cell: { formula: 'UPPER("ab")', value: "AB" },
        value: "AB",
      },
      {
        kind: "the error of a formula",
        cell: { formula: "1/0", value: { error: "#DIV/0!" } },
        value: { error: "#DIV/0!" },
      },
      { kind: "a date as its serial", cell: { value: 44926, numberFormat: "dd.mm.yyyy" }, value: 44926 },
      { kind: "day 1", cell: { value: 1, numberFormat: "dd.mm.yyyy" }, value: 1 },
      { kind: "day 59", cell: { value: 59, numberFormat: "dd.mm.yyyy" }, value: 59 },
      { kind: "the day that never was", cell: { value: 60, numberFormat: "dd.mm.yyyy" }, value: 60 },
      { kind: "a time", cell: { value: 45324.5, numberFormat: "dd.mm.yyyy hh:mm" }, value: 45324.5 },
    ])("$kind", async ({ cell, value }) => {
      expect((await readCell(cell)).rows).toEqual([[value]]);
    });

    it("a number that is formatted as a date and is none", async () => {
      const content = await readCell({ value: -5, numberFormat: "dd.mm.yyyy" });
      expect(content.rows).toEqual([[-5]]);
    });

    it("32,767 characters", async () => {
      const content = await readCell({ value: "ä".repeat(32_767) });
      expect(content.rows).toEqual([["ä".repeat(32_767)]]);
    });

    it("dates of a 1904 workbook in its own days", async () => {
      const content = await read({
        ...liste({ cells: { A1: { value: 43464, numberFormat: "dd.mm.yyyy" } } }),
        dateSystem: 1904,
      });
      expect([content.dateSystem, content.rows]).toEqual([1904, [[43464]]]);
    });

    it("says 1900 of a usual workbook", async () => {
      expect((await readCell({ value: 1 })).dateSystem).toBe(1900);
    });
  });

  describe("reads formats", () => {
    test.each<{ readonly kind: string; readonly cell: CellSpec; readonly format: CellFormat | undefined }>([
      { kind: "none of a plain cell", cell: { value: "x" }, format: undefined },
      {
        kind: "the number format",
        cell: { value: 44926, numberFormat: "dd.mm.yyyy" },
        format: { numberFormat: "dd.mm.yyyy" },
      },
      { kind: "text format", cell: { value: "00123", numberFormat: "@" }, format: { numberFormat: "@" } },
      {
        kind: "a wholly struck cell",
        cell: { value: "Ali Beispiel", struck: true },
        format: { strike: "whole" },
      },
      {
        kind: "a partly struck cell",
        cell: { value: "Ali Beispiel", struck: 3 },
        format: { strike: "partial" },
      },
      { kind: "a fill", cell: { value: "x", fill: "FFFF00" }, format: { fill: "FFFF00" } },
      { kind: "no fill where it is white", cell: { value: "x", fill: "FFFFFF" }, format: undefined },
      {
        kind: "all at once",
        cell: { value: 44926, numberFormat: "dd.mm.yyyy", struck: true, fill: "C0C0C0" },
        format: { numberFormat: "dd.mm.yyyy", strike: "whole", fill: "C0C0C0" },
      },
    ])("$kind", async ({ cell, format }) => {
      expect((await readCell(cell)).formatAt(0, 0)).toEqual(format);
    });

    it("of the right cell", async () => {
      const content = await read(
        liste({ cells: { A1: { value: "a" }, C3: { value: "c", struck: true }, D3: { value: "d" } } }),
      );
      expect([content.formatAt(2, 1), content.formatAt(2, 2), content.formatAt(2, 3)]).toEqual([
        undefined,
        { strike: "whole" },
        undefined,
      ]);
    });
  });

  describe("reads the shape of a sheet", () => {
    it("ends with the last filled row, however far down formats go", async () => {
      const { rows } = await read(
        liste({ cells: { B2: { value: "x" }, F9000: { fill: "FFFF00" }, H3: { numberFormat: "@" } } }),
      );
      expect(rows.map((cells) => [...cells])).toEqual([[], [null, "x"]]);
    });

    it("gives no rows for an empty sheet", async () => {
      expect((await read(liste({ cells: {} }))).rows).toEqual([]);
    });

    it("merged cells", async () => {
      const content = await read(
        liste({
          cells: { A1: { value: "Titel" }, A5: { value: "x" } },
          merges: ["A1:D2", "B5:B6"],
        }),
      );
      expect([...content.merges].sort((one, other) => one.top - other.top)).toEqual([
        { top: 0, left: 0, bottom: 1, right: 3 },
        { top: 4, left: 1, bottom: 5, right: 1 },
      ]);
    });

    it("hidden rows, and their values", async () => {
      const content = await read(
        liste({ cells: { A1: { value: "a" }, A2: { value: "b" }, A3: { value: "c" } }, hiddenRows: [1] }),
      );
      expect([[...content.hiddenRows], content.rows]).toEqual([[1], [["a"], ["b"], ["c"]]]);
    });

    it("tables with their header row", async () => {
      const content = await read(
        liste({
          cells: { B3: { value: "Name" }, C3: { value: "Ort" }, B4: { value: "x" }, C4: { value: "y" } },
          tables: [{ name: "Personen", range: "B3:C4" }],
        }),
      );
      expect(content.tables).toEqual([{ name: "Personen", area: { top: 2, left: 1, bottom: 3, right: 2 } }]);
    });

    it("a hidden sheet like any other", async () => {
      const content = await read({ sheets: [...liste({ cells: {} }).sheets, geheim()] }, "Geheim");
      expect([content.name, content.rows]).toEqual(["Geheim", [["x"]]]);
    });

    it("a sheet whose name needs quotes", async () => {
      const name = "Anna's „Über sicht“ (1)";
      const content = await read({ sheets: [{ name, cells: { A1: { value: "x" } } }] }, name);
      expect([content.name, content.rows]).toEqual([name, [["x"]]]);
    });
  });

  describe("lists the sheets", () => {
    it("in tab order, with what A1 and A2 say", async () => {
      const { workbook } = await harness.open({
        sheets: [
          { name: "Zweite", cells: { A1: { value: "Titel" }, A2: { value: "IntM Protokoll v1" } } },
          geheim(),
          { name: "Erste", cells: { A2: { value: 17 } } },
        ],
      });
      expect(await workbook.sheets()).toEqual({
        ok: true,
        value: [
          { name: "Zweite", visible: true, head: ["Titel", "IntM Protokoll v1"] },
          { name: "Geheim", visible: false, head: ["x", ""] },
          { name: "Erste", visible: true, head: ["", ""] },
        ],
      });
    });
  });
}

function liste(sheet: Omit<SheetSpec, "name">): WorkbookSpec {
  return { sheets: [{ name: "Liste", ...sheet }] };
}

function geheim(): SheetSpec {
  return { name: "Geheim", hidden: true, cells: { A1: { value: "x" } } };
}
