import type { Cell, Sheet } from "hucre";
import { parseRange } from "hucre";
import type { CellValue } from "../../cell";
import type { DateSystem, SheetContent } from "../../sheetContent";
import type { Palette } from "./colors";
import { formatOf } from "./looks";

export function contentOf(sheet: Sheet, dateSystem: DateSystem, palette: Palette): SheetContent {
  return {
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
  sheet.rows.forEach((values, row) => {
    let filled = values.length;
    while (filled > 0 && isEmpty(values[filled - 1])) filled--;
    if (filled === 0) return;
    while (rows.length < row) rows.push(NO_CELLS);
    rows.push(plainRow(sheet, row, filled));
  });
  return rows;
}

function plainRow(sheet: Sheet, row: number, filled: number): readonly CellValue[] {
  const values: CellValue[] = [];
  for (let column = 0; column < filled; column++) values.push(valueAt(sheet, row, column));
  return values;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
