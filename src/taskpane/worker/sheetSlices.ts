import type { CellFormat, CellValue } from "../../workbook/cell";
import type { SheetContent } from "../../workbook/sheetContent";

export type SheetHead = Omit<SheetContent, "rows" | "formatAt">;

/** Some rows of a sheet as plain data, with the formats of their cells. */
export interface SheetSlice {
  readonly rows: readonly (readonly CellValue[])[];
  readonly width: number;
  /** Row by row, `width` numbers each: 0 for none, else the place in `known`, from 1. Empty if there is no format. */
  readonly formats: Uint16Array<ArrayBuffer>;
  readonly known: readonly CellFormat[];
}

export function headOf({ name, dateSystem, merges, hiddenRows, tables }: SheetContent): SheetHead {
  return { name, dateSystem, merges, hiddenRows, tables };
}

/** So many cells are copied in a small part of the time for which a page may stand still. */
const CELLS_PER_SLICE = 20_000;

export function* slicesOf({ rows, formatAt }: SheetContent): Generator<SheetSlice> {
  let from = 0;
  while (from < rows.length) {
    const to = endOfSlice(rows, from);
    yield sliceOf(rows.slice(from, to), (row, column) => formatAt(from + row, column));
    from = to;
  }
}

/** At least one row; then as many as fit at the width of the widest. */
function endOfSlice(rows: SheetContent["rows"], from: number): number {
  let width = 1;
  for (let to = from; to < rows.length; to++) {
    width = Math.max(width, rows[to]?.length ?? 0);
    if (to > from && (to + 1 - from) * width > CELLS_PER_SLICE) return to;
  }
  return rows.length;
}

function sliceOf(rows: SheetContent["rows"], formatAt: SheetContent["formatAt"]): SheetSlice {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const formats = new Uint16Array(rows.length * width);
  const known: CellFormat[] = [];
  const places = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    for (let column = 0; column < width; column++) {
      const format = formatAt(row, column);
      if (format === undefined) continue;
      const key = keyOf(format);
      const place = places.get(key) ?? known.push(format);
      places.set(key, place);
      formats[row * width + column] = place;
    }
  }
  return { rows, width, formats: known.length === 0 ? new Uint16Array(0) : formats, known };
}

function keyOf({ numberFormat, strike, fill }: CellFormat): string {
  return `${numberFormat ?? ""}\n${strike ?? ""}\n${fill ?? ""}`;
}

/** The sheet put together again. A format is known as far to the right as a row near it goes. */
export function sheetOf(head: SheetHead, slices: readonly SheetSlice[]): SheetContent {
  const starts: number[] = [];
  const rows: (readonly CellValue[])[] = [];
  for (const slice of slices) {
    starts.push(rows.length);
    for (const row of slice.rows) rows.push(row);
  }
  return {
    ...head,
    rows,
    formatAt: (row, column) => {
      const place = placeOf(starts, row);
      const slice = slices[place];
      if (slice === undefined || column >= slice.width) return undefined;
      const number = slice.formats[(row - (starts[place] ?? 0)) * slice.width + column] ?? 0;
      return number === 0 ? undefined : slice.known[number - 1];
    },
  };
}

/** The last start that is not behind the row. */
function placeOf(starts: readonly number[], row: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}
