import type { FWorkbook } from "@univerjs/preset-sheets-core";

/** The chosen cell. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function placeIn(book: FWorkbook): Place {
  const chosen = book.getActiveRange();
  return {
    sheet: book.getActiveSheet().getSheetName(),
    row: chosen?.getRow() ?? 0,
    column: chosen?.getColumn() ?? 0,
  };
}

/** Shows the cell; a sheet that is no longer there changes nothing. */
export function goTo(book: FWorkbook, { sheet, row, column }: Place): void {
  const found = book.getSheetByName(sheet);
  if (!found) return;
  book.setActiveSheet(found);
  found.getRange(row, column).activate();
  found.scrollToCell(row, column);
}
