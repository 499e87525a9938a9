import type { SheetAppearance } from "../../workbook/xlsx/appearance";

/** Roughly, for a font of 10 points: a line in points, and characters per unit of column width. */
const LINE = 13;
const MARGIN = 2;
const USUAL_WIDTH = 8.43;

/** Excel fits a row without a height to its wrapped text when it opens the file; Univer does not, so it is estimated. */
export function wrappedHeights({
  cells,
  columnWidths,
  rowHeights,
  merges,
}: SheetAppearance): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = new Set(merges.map(({ top, left }) => `${top} ${left}`));
  for (const { row, column, value, look } of cells()) {
    const fits = look?.wrap !== true || typeof value !== "string" || rowHeights.has(row);
    if (fits || merged.has(`${row} ${column}`)) continue;
    const width = columnWidths.get(column) ?? USUAL_WIDTH;
    const lines = value
      .split("\n")
      .map((line) => Math.max(1, Math.ceil(line.length / width)))
      .reduce((sum, count) => sum + count, 0);
    if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, lines * LINE + MARGIN));
  }
  return heights;
}
