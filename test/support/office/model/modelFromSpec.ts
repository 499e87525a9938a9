import type { CellSpec, SheetSpec, WorkbookSpec } from "../../../contract/specs/workbookSpec";
import { areaOf } from "./address";
import type { CellModel } from "./cellModel";
import type { SheetModel } from "./sheetModel";
import { WorkbookModel } from "./workbookModel";

/** The workbook that the test describes, open in Excel. */
export function modelFromSpec(spec: WorkbookSpec): WorkbookModel {
  const model = new WorkbookModel();
  model.dateSystem = spec.dateSystem ?? 1900;
  spec.sheets.forEach((sheet) => fill(model.addSheet(sheet.name), sheet));
  model.structureLocked = spec.structureLocked ?? false;
  model.activeSheet = model.sheets.find(({ visibility }) => visibility === "Visible")?.name ?? "";
  model.selection = { sheet: model.activeSheet, range: "A1" };
  return model;
}

function fill(sheet: SheetModel, spec: SheetSpec): void {
  for (const [address, cell] of Object.entries(spec.cells)) {
    const { top, left } = areaOf(address);
    sheet.put(top, left, cellOf(cell));
  }
  if (spec.hidden === true) sheet.visibility = "Hidden";
  sheet.isProtected = spec.protected ?? false;
  sheet.merges = (spec.merges ?? []).map(areaOf);
  spec.hiddenRows?.forEach((row) => sheet.hiddenRows.add(row));
  sheet.tables = (spec.tables ?? []).map(({ name, range }) => ({
    name,
    area: areaOf(range),
    style: "TableStyleMedium2",
    banded: true,
    filtered: false,
  }));
}

function cellOf({ value, formula, spill, numberFormat, struck, fill: color }: CellSpec): CellModel {
  return {
    ...(value === undefined ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...(spill === undefined ? {} : { spill: areaOf(spill) }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(struck === undefined ? {} : { struck }),
    ...(color === undefined ? {} : { fill: color }),
  };
}
