import { newWorkbook, openWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import type { FileWorkbook } from "../../../src/workbook/xlsx/fileWorkbook";

async function reopened(workbook: FileWorkbook): Promise<FileWorkbook> {
  const opened = await openWorkbook(await workbook.save(), "Mappe.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.kind);
  return opened.value;
}

async function filledIn(workbook: FileWorkbook) {
  const content = await workbook.read("Tabelle1");
  return content.ok && content.value.rows;
}

function cellsOf(workbook: FileWorkbook) {
  const appearance = workbook.appearance("Tabelle1");
  return appearance === "blattFehlt"
    ? []
    : [...appearance.cells()].map(({ row, column, value, formula }) => [row, column, value, formula]);
}

/** B1:B3 is filled by the formula in B1. */
async function withSpill(): Promise<FileWorkbook> {
  const workbook = await reopened(newWorkbook());
  workbook.edit("Tabelle1", [
    { row: 0, column: 0, value: 5, formula: "SUM(2,3)" },
    {
      row: 0,
      column: 1,
      value: 3.34,
      formula: "INTM.ANTEILE(10,{1;1;1})",
      area: { top: 0, left: 1, bottom: 2, right: 1 },
    },
    { row: 1, column: 1, value: 3.33 },
    { row: 2, column: 1, value: 3.33 },
  ]);
  return workbook;
}

it("keeps all results of a formula that spills, for everybody who reads the file", async () => {
  expect(await filledIn(await reopened(await withSpill()))).toEqual([
    [5, 3.34],
    [null, 3.33],
    [null, 3.33],
  ]);
});

it("shows our formulas without their results: they are calculated anew and need their cells blank", async () => {
  expect(cellsOf(await reopened(await withSpill()))).toEqual([
    [0, 0, 5, "SUM(2,3)"],
    [0, 1, null, "INTM.ANTEILE(10,{1;1;1})"],
  ]);
});

it("follows a result that grew", async () => {
  const workbook = await reopened(await withSpill());
  workbook.edit("Tabelle1", [
    {
      row: 0,
      column: 1,
      value: 2.5,
      formula: "INTM.ANTEILE(10,{1;1;1})",
      area: { top: 0, left: 1, bottom: 3, right: 1 },
    },
    ...[1, 2, 3].map((row) => ({ row, column: 1, value: 2.5 })),
  ]);
  const again = await reopened(workbook);
  expect(cellsOf(again)).toHaveLength(2);
  expect(await filledIn(again)).toEqual([
    [5, 2.5],
    [null, 2.5],
    [null, 2.5],
    [null, 2.5],
  ]);
});
