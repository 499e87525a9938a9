import type { Cell, CellStyle, Sheet } from "hucre";
import { parseRange } from "hucre";
import type { CellValue } from "../../cell";
import type { DateSystem, SheetContent } from "../../sheetContent";
import type { Palette } from "./colors";
import { formatOf } from "./looks";

export function contentOf(sheet: Sheet, dateSystem: DateSystem, palette: Palette): SheetContent {
  const markedRows = markedRowsOf(sheet);
  return {
    ...(markedRows === "anyRow" ? {} : { markedRows }),
    name: sheet.name,
    dateSystem,
    rows: filledRows(sheet),
    formatAt: (row, column) => {
      const cell = cellAt(sheet, row, column);
      return cell === undefined ? undefined : formatOf(cell, palette);
    },
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    hiddenRows: hiddenRowsOf(sheet),
    tables: (sheet.tables ?? []).map((table) => ({
      name: table.displayName ?? table.name,
      area: areaOf(table.range ?? "A1"),
    })),
  };
}

export function hiddenRowsOf({ rowDefs }: Sheet): ReadonlySet<number> {
  return new Set([...(rowDefs ?? [])].filter(([, { hidden }]) => hidden === true).map(([row]) => row));
}

/** One walk over the cells is far cheaper than asking for the format of each by its place. */
function markedRowsOf({ cells, columns }: Sheet): ReadonlySet<number> | "anyRow" {
  if (columns?.some(({ style }) => isMarked(style)) === true) return "anyRow";
  const rows = new Set<number>();
  for (const [place, { style, richText }] of cells ?? []) {
    if (richText !== undefined || isMarked(style)) rows.add(Number(place.slice(0, place.indexOf(","))));
  }
  return rows;
}

function isMarked(style: CellStyle | undefined): boolean {
  return style !== undefined && (style.font?.strikethrough === true || style.fill !== undefined);
}

/** The details of a cell. A style of its column holds where nothing else is said (sheets of our own making). */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  const cell = sheet.cells?.get(`${row},${column}`);
  const values = sheet.rows[row];
  const style = values && column < values.length ? sheet.columns?.[column]?.style : undefined;
  if (!style || cell?.style) return cell;
  return { value: values?.[column] ?? null, type: "string", ...cell, style };
}

/** An error and the text of an error look alike to the library; the kind of the cell tells them apart. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  const value = sheet.rows[row]?.[column];
  if (value === undefined || value === "" || value instanceof Date) return null;
  if (typeof value !== "string" || !value.startsWith("#")) return value;
  return sheet.cells?.get(`${row},${column}`)?.type === "error" ? { error: value } : value;
}

export function areaOf(range: string): { top: number; left: number; bottom: number; right: number } {
  const { startRow, startCol, endRow, endCol } = parseRange(range);
  return { top: startRow, left: startCol, bottom: endRow, right: endCol };
}

const NO_CELLS: readonly CellValue[] = [];

function filledRows(sheet: Sheet): readonly (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [];
  const count = filledRowCount(sheet.rows);
  for (let row = 0; row < count; row++) {
    const values = sheet.rows[row] ?? [];
    const filled = filledCount(values);
    rows.push(filled === 0 ? NO_CELLS : plainRow(sheet, row, values, filled));
  }
  return rows;
}

/** Up to the last row with a value; formats alone may go on to the last row of Excel. */
export function filledRowCount(rows: Sheet["rows"]): number {
  let count = rows.length;
  while (count > 0 && filledCount(rows[count - 1] ?? []) === 0) count--;
  return count;
}

function filledCount(values: Sheet["rows"][number]): number {
  let count = values.length;
  while (count > 0 && isEmpty(values[count - 1])) count--;
  return count;
}

/** Nobody changes a row in place: one that needs no translation is handed on as it is. */
function plainRow(
  sheet: Sheet,
  row: number,
  values: Sheet["rows"][number],
  filled: number,
): readonly CellValue[] {
  if (filled === values.length && values.every(isPlain)) return values;
  return values.slice(0, filled).map((_, column) => valueAt(sheet, row, column));
}

function isPlain(value: Sheet["rows"][number][number]): value is Exclude<typeof value, Date> {
  return typeof value === "string" ? value !== "" && !value.startsWith("#") : !(value instanceof Date);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
