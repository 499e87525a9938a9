import type { ContractHarness } from "./harness";
import { append, row, zuteilungSheet } from "./specs/zuteilung";
import { cellsFrom } from "./specs/cells";
import type { SheetSpec } from "./specs/workbookSpec";

const NEW_ROW = [row("Neudorf", "08125009", 4, "offen")];

export function appendContract(harness: ContractHarness): void {
  describe("appends rows", () => {
    it("to a sheet that it makes first", async () => {
      const opened = await harness.open({ sheets: [{ name: "Liste", cells: {} }] });
      expect(await opened.workbook.apply([append({ rows: NEW_ROW })])).toEqual({
        ok: true,
        value: [{ sheet: "IntM Zuteilung 2025", change: "neu", rows: 1 }],
      });
      const sheet = await opened.written("IntM Zuteilung 2025");
      expect([sheet.cells["A2"]?.value, sheet.cells["A5"]?.value, sheet.tables]).toEqual([
        "IntM Zuteilung v1 · 2025 · Nr. 3.2 VwV IntM",
        "Neudorf",
        [{ name: "IntM_Zuteilung_2025", range: "A4:D5" }],
      ]);
    });

    it("below those that are there, wherever the sheet is and whatever its name", async () => {
      const opened = await harness.open({
        sheets: [zuteilungSheet("Geld"), { name: "Liste", cells: {} }],
      });
      expect(await opened.workbook.apply([append({ rows: NEW_ROW })])).toEqual({
        ok: true,
        value: [{ sheet: "Geld", change: "ergaenzt", rows: 1 }],
      });
      const sheet = await opened.written("Geld");
      expect(sheet.tables).toEqual([{ name: "IntM_Zuteilung_2025", range: "A4:D8" }]);
      expect(columnOf(sheet.cells, "A")).toEqual([
        "Zuteilung 2025 · alter Stand",
        "IntM Zuteilung v1 · 2025 · Nr. 3.2 VwV IntM",
        ...["Gemeinde", "Altdorf", "Beispielau", "Musterhausen", "Neudorf"],
      ]);
    });

    it("in the look of their columns", async () => {
      const opened = await harness.open({ sheets: [zuteilungSheet()] });
      await opened.workbook.apply([
        append({ rows: [{ ...row("Neu", "00123", 4, null), tone: "ergaenzt" }] }),
      ]);
      const { cells } = await opened.written("IntM Zuteilung 2025");
      expect([cells["B8"], cells["C8"]]).toEqual([
        { value: "00123", numberFormat: "@", bold: false, struck: false, fill: "E2EFDA" },
        { value: 4, numberFormat: '#,##0.00\\ "€"', bold: false, struck: false, fill: "E2EFDA" },
      ]);
    });

    it("twice, one below the other", async () => {
      const opened = await harness.open({ sheets: [{ name: "Liste", cells: {} }] });
      await opened.workbook.apply([append({ rows: NEW_ROW })]);
      await opened.workbook.apply([append({ rows: [row("Zweitdorf", "08125010", 5, null)] })]);
      const sheet = await opened.written("IntM Zuteilung 2025");
      expect([sheet.cells["A5"]?.value, sheet.cells["A6"]?.value, sheet.tables[0]?.range]).toEqual([
        "Neudorf",
        "Zweitdorf",
        "A4:D6",
      ]);
    });

    it("into the empty line of a table without rows", async () => {
      const opened = await harness.open({ sheets: [{ name: "Liste", cells: {} }] });
      await opened.workbook.apply([append({ rows: [] })]);
      await opened.workbook.apply([append({ rows: NEW_ROW })]);
      const sheet = await opened.written("IntM Zuteilung 2025");
      expect([sheet.cells["A5"]?.value, sheet.tables[0]?.range]).toEqual(["Neudorf", "A4:D5"]);
    });

    it("twice in one plan", async () => {
      const opened = await harness.open({ sheets: [zuteilungSheet()] });
      const result = await opened.workbook.apply([append({ rows: NEW_ROW }), append({ rows: NEW_ROW })]);
      expect(result).toMatchObject({ ok: true, value: [{ rows: 1 }, { rows: 1 }] });
      const sheet = await opened.written("IntM Zuteilung 2025");
      expect([sheet.cells["A8"]?.value, sheet.cells["A9"]?.value]).toEqual(["Neudorf", "Neudorf"]);
    });

    it("under their headers when the clerk moved columns and added one", async () => {
      const moved: SheetSpec = {
        name: "IntM Zuteilung 2025",
        cells: {
          A2: { value: "IntM Zuteilung v1 · 2025 · x" },
          ...cellsFrom(4, [
            ["Betrag", "Meine Notiz", "Gemeinde", "Stand", "AGS"],
            [1, "anrufen", "Altdorf", "offen", "08125003"],
          ]),
        },
        tables: [{ name: "IntM_Zuteilung_2025", range: "A4:E5" }],
      };
      const opened = await harness.open({ sheets: [moved] });
      await opened.workbook.apply([append({ rows: NEW_ROW })]);
      const { cells, tables } = await opened.written("IntM Zuteilung 2025");
      expect([tables[0]?.range, ...["A6", "B6", "C6", "D6", "E6"].map((at) => cells[at]?.value)]).toEqual([
        "A4:E6",
        ...[4, undefined, "Neudorf", "offen", "08125009"],
      ]);
      expect(cells["B5"]?.value).toBe("anrufen");
    });

    it("never over what stands below the table", async () => {
      const spec = zuteilungSheet();
      const note = { ...spec, cells: { ...spec.cells, B10: { value: "Notiz" } } };
      const opened = await harness.open({ sheets: [note] });
      await opened.workbook.apply([append({ rows: NEW_ROW })]);
      const { cells } = await opened.written("IntM Zuteilung 2025");
      expect([cells["B10"]?.value, cells["A11"]?.value]).toEqual(["Notiz", "Neudorf"]);
    });
  });
}

function columnOf(
  cells: Readonly<Record<string, { readonly value?: unknown }>>,
  column: string,
): readonly unknown[] {
  return Object.entries(cells)
    .filter(([address]) => address.startsWith(column))
    .sort(([one], [other]) => Number(one.slice(1)) - Number(other.slice(1)))
    .map(([, { value }]) => value);
}
