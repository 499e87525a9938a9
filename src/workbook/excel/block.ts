import type { ColumnLayout, RowLayout } from "../plan";
import type { Area } from "../sheetContent";

/** Rows to be written below a header. A column of the clerk's own, which the layout does not know, is undefined. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly columns: readonly (ColumnLayout | undefined)[];
  /** Their cells stand in the order of the columns. */
  readonly rows: readonly RowLayout[];
}

export function areaOfBlock({ top, left, columns, rows }: Block): Area {
  return { top, left, bottom: top + rows.length - 1, right: left + columns.length - 1 };
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Parts of the rows of about so many bytes, as [from, to) of the rows. */
export function chunksOf({ rows }: Block, bytes: number): readonly (readonly [number, number])[] {
  const chunks: [number, number][] = [];
  let from = 0;
  let size = 0;
  rows.forEach((row, index) => {
    size += bytesOf(row);
    if (size < bytes) return;
    chunks.push([from, index + 1]);
    [from, size] = [index + 1, 0];
  });
  return from < rows.length ? [...chunks, [from, rows.length]] : chunks;
}

export function bytesOfBlock({ rows }: Block): number {
  return rows.reduce((sum, row) => sum + bytesOf(row), 0);
}

/** What a row takes in a request, about; looks of its own are said once per row or cell. */
function bytesOf({ cells, tone, cellLayouts }: RowLayout): number {
  const values = cells.reduce<number>(
    (sum, cell) => sum + (typeof cell === "string" ? cell.length + 4 : 10),
    0,
  );
  return (
    values +
    (tone === undefined ? 0 : 16) +
    (cellLayouts === undefined ? 0 : 40 * Object.keys(cellLayouts).length)
  );
}
