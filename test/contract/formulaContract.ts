import type { FormulaCell } from "../../src/workbook/formulaCells";
import type { ContractHarness, OpenedWorkbook } from "./harness";
import type { SheetSpec } from "./specs/workbookSpec";

/** B2 fills B2:B4, D2 stands alone, D3 is Excel's own, D4 only speaks of ours, F2 refuses. */
const SHEET: SheetSpec = {
  name: "Mein Blatt",
  cells: {
    A2: { value: 14 },
    A3: { value: 9 },
    A4: { value: 23 },
    B2: { formula: "INTM.ANTEILE(1000,A2:A4)", value: 304.35, spill: "B2:B4", numberFormat: "0.00" },
    B3: { value: 195.65 },
    B4: { value: 500 },
    D2: { formula: 'INTM.AGS("Ilsfeld")', value: "08125046" },
    D3: { formula: "SUM(A2:A4)", value: 46 },
    D4: { formula: 'LEN("INTM.AGS(A1)")', value: 12 },
    F2: { formula: "INTM.STICHTAG(2031)", value: { error: "#N/A" } },
  },
};

const ANTEILE: FormulaCell = {
  sheet: "Mein Blatt",
  formula: "INTM.ANTEILE(1000,A2:A4)",
  area: { top: 1, left: 1, bottom: 3, right: 1 },
  values: [[304.35], [195.65], [500]],
};
const AGS: FormulaCell = {
  sheet: "Mein Blatt",
  formula: 'INTM.AGS("Ilsfeld")',
  area: { top: 1, left: 3, bottom: 1, right: 3 },
  values: [["08125046"]],
};
const STICHTAG: FormulaCell = {
  sheet: "Mein Blatt",
  formula: "INTM.STICHTAG(2031)",
  area: { top: 1, left: 5, bottom: 1, right: 5 },
  values: [[{ error: "#N/A" }]],
};

export function formulaContract(harness: ContractHarness): void {
  describe("formulas of ours", () => {
    const open = async (sheet: SheetSpec = SHEET): Promise<OpenedWorkbook> =>
      harness.open({ sheets: [sheet] });

    it("are found with their results, row by row, and no others", async () => {
      const { workbook } = await open();
      expect(await workbook.formulas.find("Mein Blatt")).toEqual({
        ok: true,
        value: [ANTEILE, AGS, STICHTAG],
      });
    });

    it.each([
      ["D1:E9", { top: 0, left: 3, bottom: 8, right: 4 }, [AGS]],
      ["a spilled cell alone", { top: 2, left: 1, bottom: 2, right: 1 }, []],
      ["beyond everything", { top: 90, left: 0, bottom: 99, right: 9 }, []],
    ])("are found in an area: %s", async (_, area, found) => {
      const { workbook } = await open();
      expect(await workbook.formulas.find("Mein Blatt", area)).toEqual({ ok: true, value: found });
    });

    it("become values in their looks, everything else stays", async () => {
      const { workbook, written } = await open();
      expect(await workbook.formulas.freeze([ANTEILE, AGS, STICHTAG])).toEqual({ ok: true, value: "done" });
      const { cells } = await written("Mein Blatt");
      expect(["B2", "B3", "B4", "D2", "F2"].map((at) => [cells[at]?.value, cells[at]?.formula])).toEqual([
        [304.35, undefined],
        [195.65, undefined],
        [500, undefined],
        ["08125046", undefined],
        [{ error: "#N/A" }, undefined],
      ]);
      expect(cells["B2"]?.numberFormat).toBe("0.00");
      expect([cells["D3"]?.formula, cells["D4"]?.formula]).toEqual(["SUM(A2:A4)", 'LEN("INTM.AGS(A1)")']);
      expect(await workbook.formulas.find("Mein Blatt")).toEqual({ ok: true, value: [] });
    });

    it("come back", async () => {
      const { workbook } = await open();
      await workbook.formulas.freeze([ANTEILE, AGS]);
      expect(await workbook.formulas.restore([ANTEILE, AGS])).toEqual({ ok: true, value: "done" });
      expect(await workbook.formulas.find("Mein Blatt")).toMatchObject({
        ok: true,
        value: [{ formula: ANTEILE.formula }, { formula: AGS.formula }, { formula: STICHTAG.formula }],
      });
    });

    it("stay where the sheet is protected or gone", async () => {
      const { workbook, written } = await open({ ...SHEET, protected: true });
      const refusal = { kind: "blattGeschuetzt", sheet: "Mein Blatt" };
      expect(await workbook.formulas.freeze([AGS])).toEqual({ ok: false, refusal });
      expect((await written("Mein Blatt")).cells["D2"]?.formula).toMatch(/AGS/u);
      expect(await workbook.formulas.find("Anderes")).toEqual({
        ok: false,
        refusal: { kind: "blattFehlt", sheet: "Anderes" },
      });
    });
  });
}
