import type { Sheet } from "hucre";
import type { DateSystem } from "../sheetContent";
import type { CellAppearance, SheetAppearance } from "./appearance";
import type { Palette } from "./read/colors";
import { resolveColor } from "./read/colors";
import { callsOurs } from "../ourFunctions";
import { formulaInCell } from "./addinFunctions";
import { areaOf, cellAt, filledRowCount, hiddenRowsOf, valueAt } from "./read/content";
import { lookOf } from "./read/looks";

/** Formats alone may go to the last row of Excel; this many of them are shown below the last text. */
const EMPTY_ROWS_SHOWN = 1000;

export function appearanceOf(sheet: Sheet, dateSystem: DateSystem, palette: Palette): SheetAppearance {
  const rowCount = Math.min(sheet.rows.length, filledRowCount(sheet.rows) + EMPTY_ROWS_SHOWN);
  const columns = sheet.columns ?? [];
  const tabColor = sheet.view?.tabColor && resolveColor(sheet.view.tabColor, palette);
  return {
    name: sheet.name,
    visible: sheet.hidden !== true && sheet.veryHidden !== true,
    dateSystem,
    rowCount,
    columnCount: sheet.rows.reduce((most, row) => Math.max(most, row.length), columns.length),
    cells: () => cellsOf(sheet, rowCount, palette),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    columnWidths: new Map(
      columns.flatMap(({ width }, column) => (width === undefined ? [] : [[column, width] as const])),
    ),
    rowHeights: new Map(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) =>
        height === undefined ? [] : [[row, height]],
      ),
    ),
    hiddenRows: hiddenRowsOf(sheet),
    hiddenColumns: new Set(columns.flatMap(({ hidden }, column) => (hidden === true ? [column] : []))),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    ...(tabColor === undefined ? {} : { tabColor }),
  };
}

function* cellsOf(sheet: Sheet, rowCount: number, palette: Palette): Generator<CellAppearance, void, void> {
  const results = resultsOfOurs(sheet);
  for (let row = 0; row < rowCount; row++) {
    const { length } = sheet.rows[row] ?? [];
    for (let column = 0; column < length; column++) {
      const isResult = results.has(`${row},${column}`);
      const value = isResult ? null : valueAt(sheet, row, column);
      const cell = cellAt(sheet, row, column);
      const look = cell?.style && lookOf(cell.style, palette);
      const formula = cell?.formula;
      if (value === null && look === undefined && formula === undefined) continue;
      yield {
        row,
        column,
        value,
        ...(formula === undefined || formula === "" ? {} : { formula: formulaInCell(formula) }),
        ...(look === undefined ? {} : { look }),
      };
    }
  }
}

/** Where results of our functions stand: they are calculated anew, and those that spill need their cells blank. */
function resultsOfOurs({ cells }: Sheet): ReadonlySet<string> {
  const results = new Set<string>();
  for (const [place, { formula, formulaRef, formulaType }] of cells ?? []) {
    if (formula === undefined || !callsOurs(formula)) continue;
    results.add(place);
    if (formulaRef === undefined || formulaType !== "array") continue;
    const { top, left, bottom, right } = areaOf(formulaRef);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) results.add(`${row},${column}`);
    }
  }
  return results;
}
