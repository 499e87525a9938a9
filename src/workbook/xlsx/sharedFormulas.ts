import { omit } from "./omit";
import { a1ToR1C1, r1c1ToA1, type Cell } from "hucre";

/**
 * A file writes a formula that goes down a column once; the cells below point at the first one. When that one is
 * overwritten, each of the others gets the formula as its own, else they would point at nothing.
 */
export function unshareFormula(cells: Map<string, Cell>, key: string): void {
  const first = cells.get(key);
  if (first?.formulaType !== "shared" || first.formulaRef === undefined || first.formula === undefined)
    return;
  const [row = 0, column = 0] = key.split(",").map(Number);
  const formula = a1ToR1C1(first.formula, row, column);
  for (const [otherKey, other] of cells) {
    if (otherKey === key || other.formulaType !== "shared") continue;
    if (other.formulaSharedIndex !== first.formulaSharedIndex) continue;
    const [otherRow = 0, otherColumn = 0] = otherKey.split(",").map(Number);
    cells.set(otherKey, plainFormula(other, r1c1ToA1(formula, otherRow, otherColumn)));
  }
}

function plainFormula(cell: Cell, formula: string): Cell {
  return { ...omit(cell, "formulaType", "formulaSharedIndex", "formulaRef"), formula };
}
