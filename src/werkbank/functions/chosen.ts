import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { done, refused, type Result } from "../../domain/result";
import type { CellPlace, Selection, ZelleBelegt } from "../../workbook/formulaCells";

/** The cells that are chosen on screen; A1 before anybody chose. */
export function selectionIn(book: FWorkbook): Selection {
  const sheet = book.getActiveSheet().getSheetName();
  const range = book.getActiveRange();
  if (range === null) return { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  return {
    sheet,
    area: {
      top: range.getRow(),
      left: range.getColumn(),
      bottom: range.getLastRow(),
      right: range.getLastColumn(),
    },
  };
}

export function insertInto(book: FWorkbook, formula: string): Result<CellPlace, ZelleBelegt> {
  const { sheet, area } = selectionIn(book);
  const cell = book.getActiveSheet().getRange(area.top, area.left);
  const place = { sheet, cell: cell.getA1Notation() };
  const raw = cell.getRawValue();
  const isEmpty = cell.getFormula() === "" && (raw === null || raw === undefined || raw === "");
  if (!isEmpty) return refused({ kind: "zelleBelegt", ...place });
  cell.setValue({ f: `=${formula}` });
  return done(place);
}
