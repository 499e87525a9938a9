import { isBlank } from "../text/cellText";
import type { Grid } from "../sheet/grid";

/** "ganz": all name cells are struck through; "teilweise": part of them, or other cells but not the name. */
export interface Durchstreichung {
  readonly kind: "keine" | "ganz" | "teilweise";
  /** The columns whose text is struck through and holds no longer. */
  readonly columns: readonly number[];
}

const KEINE: Durchstreichung = { kind: "keine", columns: [] };

export function durchstreichungOf(
  grid: Grid,
  row: number,
  columns: readonly number[],
  names: readonly number[],
): Durchstreichung {
  if (!grid.isMarked(row)) return KEINE;
  let struck: number[] | undefined;
  let isPartial = false;
  for (const column of columns) {
    const strike = grid.format(row, column)?.strike;
    if (strike === undefined || isBlank(grid.value(row, column))) continue;
    struck ??= [];
    if (strike === "whole") struck.push(column);
    else isPartial = true;
  }
  if (struck === undefined) return KEINE;
  const filled = names.filter((column) => !isBlank(grid.value(row, column)));
  const isWhole = filled.length > 0 && filled.every((column) => struck.includes(column));
  if (isWhole) return { kind: "ganz", columns: [] };
  return struck.length > 0 || isPartial ? { kind: "teilweise", columns: struck } : KEINE;
}
