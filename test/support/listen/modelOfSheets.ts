import type { SheetContent } from "../../../src/workbook/sheetContent";
import { WorkbookModel } from "../office/model/workbookModel";
import type { SheetModel } from "../office/model/sheetModel";

/** The sheets of a file as the workbook that Excel has open. */
export function modelOfSheets(sheets: readonly SheetContent[]): WorkbookModel {
  const model = new WorkbookModel();
  model.dateSystem = sheets[0]?.dateSystem ?? 1900;
  for (const content of sheets) fill(model.addSheet(content.name), content);
  model.activeSheet = sheets[0]?.name ?? "";
  return model;
}

function fill(sheet: SheetModel, { rows, formatAt, merges, hiddenRows }: SheetContent): void {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  rows.forEach((cells, row) => {
    for (let column = 0; column < width; column++) {
      const value = cells[column] ?? null;
      const { numberFormat, strike, fill: color } = formatAt(row, column) ?? {};
      if (value === null && color === undefined) continue;
      sheet.put(row, column, {
        ...(value === null ? {} : { value }),
        ...(numberFormat === undefined ? {} : { numberFormat }),
        ...(strike === undefined ? {} : { struck: strike === "whole" ? true : 1 }),
        ...(color === undefined ? {} : { fill: color }),
      });
    }
  });
  sheet.merges = [...merges];
  hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
}
