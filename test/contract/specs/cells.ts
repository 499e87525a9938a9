import type { CellSpec } from "./workbookSpec";

/** Plain cells from a table of values, from the given row (as Excel counts) and column A. */
export function cellsFrom(
  row: number,
  values: readonly (readonly (string | number | null)[])[],
): Readonly<Record<string, CellSpec>> {
  const filled = values.flatMap((line, down) =>
    line.map((value, right) => [`${"ABCDEFGH".charAt(right)}${row + down}`, value] as const),
  );
  return Object.fromEntries(
    filled.flatMap(([address, value]) => (value === null ? [] : [[address, { value }]])),
  );
}
