import type { FormulaCell, FormulaCells } from "../../workbook/formulaCells";

/** What was replaced last in an open workbook: kept in memory only, until the pane is closed. */
const frozen = new WeakMap<FormulaCells, readonly FormulaCell[]>();

export function keepFrozen(formulas: FormulaCells, cells: readonly FormulaCell[]): void {
  frozen.set(formulas, cells);
}

export function frozenOf(formulas: FormulaCells): readonly FormulaCell[] {
  return frozen.get(formulas) ?? [];
}
