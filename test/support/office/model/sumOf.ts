import { areaOf } from "./address";
import type { SheetModel } from "./sheetModel";

const SUM = /^SUM\(([^()]*)\)$/u;

/** The one function that the add-in writes by itself; the result of any other formula nobody has computed. */
export function sumOf(sheet: SheetModel, formula: string): number | undefined {
  const [, terms] = SUM.exec(formula) ?? [];
  return terms?.split(",").reduce((sum, term) => sum + termOf(sheet, term.trim()), 0);
}

function termOf(sheet: SheetModel, term: string): number {
  if (/^-?[\d.]+$/u.test(term)) return Number(term);
  const values = [...sheet.cellsIn(areaOf(term))].map(([, , cell]) => cell.value);
  return values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
}
