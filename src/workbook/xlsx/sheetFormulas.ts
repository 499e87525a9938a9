import { a1ToR1C1, r1c1ToA1, type Cell, type Sheet } from "hucre";
import type { FormulaCell } from "../formulaCells";
import { callsOurs } from "../ourFunctions";
import type { Area } from "../sheetContent";
import { formulaInCell } from "./addinFunctions";
import type { CellEdit } from "./fileWorkbook";
import { areaOf, valueAt } from "./read/content";

/** The formulas of a sheet that call our functions, row by row. */
export function formulasIn(sheet: Sheet, within?: Area): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const [place, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const formula = formulaAt(sheet, cell, row, column);
    if (!callsOurs(formula) || !(within === undefined || isInside(within, row, column))) continue;
    const area = areaAt(cell, row, column);
    found.push({ sheet: sheet.name, formula: formulaInCell(formula), area, values: valuesIn(sheet, area) });
  }
  return found.sort((one, other) => one.area.top - other.area.top || one.area.left - other.area.left);
}

/** The results stay in their cells; the one with the formula loses it. */
export function frozenCell({ area, values }: FormulaCell): CellEdit {
  return { row: area.top, column: area.left, value: values[0]?.[0] ?? null };
}

export function restoredCells({ area, values, formula }: FormulaCell): readonly CellEdit[] {
  const isSpill = area.top < area.bottom || area.left < area.right;
  return values.flatMap((line, down) =>
    line.map((value, right): CellEdit => {
      const place = { row: area.top + down, column: area.left + right, value };
      if (down > 0 || right > 0) return place;
      return isSpill ? { ...place, formula, area } : { ...place, formula };
    }),
  );
}

/** A formula that goes down a column stands in the file once; the cells below only point at it. */
function formulaAt({ cells }: Sheet, cell: Cell, row: number, column: number): string {
  if (cell.formula !== undefined && cell.formula !== "") return cell.formula;
  if (cell.formulaType !== "shared") return "";
  for (const [place, first] of cells ?? []) {
    const isFirst = first.formulaSharedIndex === cell.formulaSharedIndex && first.formulaRef !== undefined;
    if (!isFirst || first.formula === undefined) continue;
    const [firstRow = 0, firstColumn = 0] = place.split(",").map(Number);
    return r1c1ToA1(a1ToR1C1(first.formula, firstRow, firstColumn), row, column);
  }
  return "";
}

function areaAt({ formulaType, formulaRef }: Cell, row: number, column: number): Area {
  return formulaType === "array" && formulaRef !== undefined
    ? areaOf(formulaRef)
    : { top: row, left: column, bottom: row, right: column };
}

function valuesIn(sheet: Sheet, { top, left, bottom, right }: Area): FormulaCell["values"] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => valueAt(sheet, top + down, left + across)),
  );
}

function isInside({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
