import type { WrittenCell, WrittenSheet } from "../../../contract/harness";
import { addressOf, areaOf, rangeName } from "./address";
import type { CellModel } from "./cellModel";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** A sheet of the model in the words of the workbook contract. */
export function writtenSheet(model: WorkbookModel, name: string): WrittenSheet {
  const sheet = model.sheet(name);
  const cells = [...sheet.cellsIn(areaOf("A1:XFD1048576"))]
    .filter(([, , { value, formula }]) => (value !== undefined && value !== null) || formula !== undefined)
    .map(([row, column, cell]) => [addressOf(row, column), writtenCell(model, sheet, cell)] as const);
  return {
    cells: Object.fromEntries(cells),
    tables: sheet.tables.map((table) => ({ name: table.name, range: rangeName(table.area) })),
    frozen: { ...sheet.frozen },
    ...(sheet.tabColor === "" ? {} : { tabColor: sheet.tabColor }),
    choices: Object.fromEntries(sheet.validations.map(({ area, choices }) => [rangeName(area), choices])),
  };
}

function writtenCell(model: WorkbookModel, sheet: SheetModel, cell: CellModel): WrittenCell {
  const value = model.valueOf(sheet, cell);
  const fill = model.fillOf(cell);
  return {
    ...(value === null ? {} : { value }),
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    numberFormat: model.numberFormatOf(cell),
    bold: cell.bold ?? model.styleOf(cell).bold,
    struck: cell.struck === true,
    ...(fill === undefined ? {} : { fill }),
  };
}
