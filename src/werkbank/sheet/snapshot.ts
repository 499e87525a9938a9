import type { SheetAppearance } from "../../workbook/xlsx/appearance";
import { cellStyle } from "./cellStyle";
import { shownCell } from "./shownCell";
import {
  NO,
  YES,
  type ShownCell,
  type ShownColumn,
  type ShownLook,
  type ShownRow,
  type ShownSheet,
  type ShownWorkbook,
} from "./univerTerms";
import { shownDay } from "./days";
import { usualLook } from "./usualLook";
import { wrappedHeights } from "./wrappedHeights";

/** All sheets of a workbook as Univer wants them at once. Its sheet ids are our places in tab order. */
export function snapshot<Locale>(
  id: string,
  name: string,
  locale: Locale,
  appearances: readonly SheetAppearance[],
): ShownWorkbook<Locale> {
  const styles = new StyleTable();
  const usual = usualLook(appearances);
  const sheets = appearances.map((appearance, place) => sheetData(appearance, String(place), usual, styles));
  return {
    id,
    name,
    appVersion: "0.25.1",
    locale,
    styles: styles.all,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** Room to type below and beside what is there. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 26;

/** Excel's defaults in pixels: 8.43 characters, 15 points. */
const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;

function sheetData(
  appearance: SheetAppearance,
  id: string,
  usual: ShownLook,
  styles: StyleTable,
): ShownSheet {
  const { frozen, hiddenColumns, hiddenRows, tabColor } = appearance;
  return {
    id,
    name: appearance.name,
    hidden: appearance.visible ? NO : YES,
    rowCount: appearance.rowCount + SPARE_ROWS,
    columnCount: appearance.columnCount + SPARE_COLUMNS,
    defaultStyle: usual,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    cellData: cellMatrix(appearance, styles),
    columnData: columnsOf(appearance.columnWidths, hiddenColumns),
    rowData: rowsOf(new Map([...wrappedHeights(appearance), ...appearance.rowHeights]), hiddenRows),
    mergeData: appearance.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    ...(tabColor === undefined ? {} : { tabColor: `#${tabColor}` }),
    freeze: freezeOf(frozen),
  };
}

function cellMatrix(
  appearance: SheetAppearance,
  styles: StyleTable,
): Record<number, Record<number, ShownCell>> {
  const matrix: Record<number, Record<number, ShownCell>> = {};
  for (const { row, column, value, formula, look } of appearance.cells()) {
    const line = (matrix[row] ??= {});
    line[column] = {
      ...shownCell(shownDay(value, look?.numberFormat, appearance.dateSystem), formula),
      ...(look === undefined ? {} : { s: styles.idOf(cellStyle(look)) }),
    };
  }
  return matrix;
}

function columnsOf(
  widths: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): Record<number, ShownColumn> {
  const columns: Record<number, ShownColumn> = {};
  for (const [column, characters] of widths) columns[column] = { w: pixelsOf(characters) };
  for (const column of hidden) columns[column] = { ...columns[column], hd: YES };
  return columns;
}

function rowsOf(heights: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): Record<number, ShownRow> {
  const rows: Record<number, ShownRow> = {};
  for (const [row, points] of heights) rows[row] = { h: Math.round((points * 4) / 3), ia: NO };
  for (const row of hidden) rows[row] = { ...rows[row], hd: YES };
  return rows;
}

/** ECMA-376, 18.3.1.13: with the usual fonts a digit is 7 pixels wide; the file's width includes the 5 of the margins. */
function pixelsOf(characters: number): number {
  return Math.max(1, Math.round(characters * 7));
}

function freezeOf(frozen: SheetAppearance["frozen"]): ShownSheet["freeze"] {
  return {
    xSplit: frozen.columns,
    ySplit: frozen.rows,
    startColumn: frozen.columns === 0 ? -1 : frozen.columns,
    startRow: frozen.rows === 0 ? -1 : frozen.rows,
  };
}

/** Each look once: thousands of cells share a few. */
class StyleTable {
  readonly all: Record<string, ShownLook> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: ShownLook): string {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `look${this.ids.size}`;
    this.ids.set(key, id);
    this.all[id] = style;
    return id;
  }
}
