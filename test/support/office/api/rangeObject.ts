import type { CellValue } from "../../../../src/workbook/cell";
import type { Area } from "../../../../src/workbook/sheetContent";
import { areaOf, boundingArea, LAST_COLUMN, LAST_ROW, overlaps, rangeName } from "../model/address";
import type { CellModel } from "../model/cellModel";
import { enterValue } from "../model/enterValue";
import { HostError, NotModelled } from "../model/hostError";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { cellProperties, rowProperties } from "./cellProperties";
import { copyCells } from "./copyCells";
import { formatObject } from "./formatObject";
import { NULL_OBJECT, uniform, type HostObject } from "./hostObject";
import { validationObject } from "./validationObject";

export interface RangeObject extends HostObject {
  readonly sheet: SheetModel;
  readonly area: Area;
}

export function rangeObject(model: WorkbookModel, sheet: SheetModel, area: Area): RangeObject {
  const at = (next: Area): RangeObject => rangeObject(model, sheet, next);
  const orNull = (next: Area | undefined): HostObject => (next === undefined ? NULL_OBJECT : at(next));
  const bounded = (): void => {
    if (area.bottom === LAST_ROW || area.right === LAST_COLUMN)
      throw new NotModelled("an unbounded range here");
  };
  const matrix = <Value>(of: (cell: CellModel | undefined) => Value): Value[][] => {
    bounded();
    return rowsOf(area).map((row) => columnsOf(area).map((column) => of(sheet.cell(row, column))));
  };
  const write = (change: (row: number, column: number) => void): void => {
    checkUnprotected(sheet);
    bounded();
    for (const row of rowsOf(area)) for (const column of columnsOf(area)) change(row, column);
  };
  return {
    type: "Range",
    sheet,
    area,
    members: {
      Address: { get: () => `${sheet.name}!${rangeName(area)}` },
      RowIndex: { get: () => area.top },
      ColumnIndex: { get: () => area.left },
      RowCount: { get: () => area.bottom - area.top + 1 },
      ColumnCount: { get: () => area.right - area.left + 1 },
      Values: {
        get: () => matrix((cell) => wireValue(model.valueOf(sheet, cell))),
        set: (values: readonly (readonly unknown[])[]) => {
          checkShape(values, area);
          write((row, column) => {
            const input = values[row - area.top]?.[column - area.left];
            if (input === null) return;
            const cell = sheet.touch(row, column);
            const day = model.day.bind(model);
            enterValue(cell, input, model.numberFormatOf(cell), day);
          });
          nameEmptyHeaders(sheet, area);
        },
      },
      Formulas: {
        get: () =>
          matrix((cell) =>
            cell?.formula === undefined ? wireValue(model.valueOf(sheet, cell)) : `=${cell.formula}`,
          ),
        set: (formulas: readonly (readonly unknown[])[]) => {
          checkShape(formulas, area);
          write((row, column) => {
            const cell = sheet.touch(row, column);
            const input = formulas[row - area.top]?.[column - area.left];
            enterValue(cell, input, model.numberFormatOf(cell), model.day.bind(model));
          });
        },
      },
      HasSpill: { get: () => uniform(matrix((cell) => cell?.spill !== undefined).flat()) },
      GetSpillingToRangeOrNullObject: { call: () => orNull(sheet.cell(area.top, area.left)?.spill) },
      Worksheet: {
        get: (): HostObject => ({ type: "Worksheet", members: { Name: { get: () => sheet.name } } }),
      },
      NumberFormat: {
        get: () => matrix((cell) => model.numberFormatOf(cell)),
        set: (formats: readonly (readonly string[])[]) => {
          checkShape(formats, area);
          write((row, column) => {
            sheet.touch(row, column).numberFormat =
              formats[row - area.top]?.[column - area.left] ?? "General";
          });
        },
      },
      // Office.js sends it by itself before large values.
      _ValidateArraySize: {
        call: (rows: number, columns: number) => {
          const fits = rows === area.bottom - area.top + 1 && columns === area.right - area.left + 1;
          if (!fits) throw new HostError("InvalidArgument");
        },
      },
      ValueTypes: { get: () => matrix((cell) => valueType(model.valueOf(sheet, cell))) },
      Style: {
        get: () => uniform(matrix((cell) => model.styleOf(cell).name).flat()),
        set: (name: string) => {
          if (!model.styles.has(name)) throw new HostError("ItemNotFound");
          write((row, column) => {
            const { value, formula } = sheet.cell(row, column) ?? {};
            const kept = {
              ...(value === undefined ? {} : { value }),
              ...(formula === undefined ? {} : { formula }),
            };
            sheet.put(row, column, { ...kept, style: name });
          });
        },
      },
      RowHidden: {
        get: () => uniform(rowsOf(area).map((row) => sheet.hiddenRows.has(row))),
        set: (hidden: boolean) => {
          checkUnprotected(sheet);
          rowsOf(area).forEach((row) => (hidden ? sheet.hiddenRows.add(row) : sheet.hiddenRows.delete(row)));
        },
      },
      Format: { get: () => formatObject(model, sheet, [area]) },
      DataValidation: { get: () => validationObject(sheet, [area]) },
      GetBoundingRect: { call: (other: unknown) => at(boundingArea(area, argumentArea(other))) },
      GetCell: {
        call: (row: number, column: number) => {
          const [top, left] = [area.top + row, area.left + column];
          return at({ top, left, bottom: top, right: left });
        },
      },
      GetRow: { call: (row: number) => at({ ...area, top: area.top + row, bottom: area.top + row }) },
      GetEntireColumn: { call: () => at({ ...area, top: 0, bottom: LAST_ROW }) },
      GetEntireRow: { call: () => at({ ...area, left: 0, right: LAST_COLUMN }) },
      GetUsedRangeOrNullObject: {
        call: (valuesOnly?: boolean) => orNull(sheet.usedArea(valuesOnly === true, area)),
      },
      GetMergedAreasOrNullObject: { call: () => mergedAreas(model, sheet, area) },
      GetCellProperties: { call: (options: object) => cellProperties(model, sheet, area, options) },
      GetRowProperties: { call: (options: object) => rowProperties(model, sheet, area, options) },
      CopyFrom: {
        call: (source: unknown, type?: string | null) => {
          checkUnprotected(sheet);
          if (type === "Values") {
            valuesOver(sheet, asRange(source), area);
            return;
          }
          if (type !== undefined && type !== null && type !== "All")
            throw new NotModelled(`copyFrom ${type}`);
          copyCells(asRange(source), { sheet, area });
        },
      },
      Clear: {
        call: (applyTo?: string | null) => {
          checkUnprotected(sheet);
          if (applyTo === "Contents") {
            write((row, column) =>
              enterValue(sheet.touch(row, column), "", "General", model.day.bind(model)),
            );
            return;
          }
          if (applyTo !== undefined && applyTo !== null && applyTo !== "All")
            throw new NotModelled(`clear ${applyTo}`);
          for (const [row, column] of [...sheet.cellsIn(area)]) sheet.remove(row, column);
          sheet.validations = sheet.validations.filter((validation) => !overlaps(validation.area, area));
          nameEmptyHeaders(sheet, area);
        },
      },
      Select: {
        call: () => {
          if (model.activeSheet !== sheet.name) throw new HostError("InvalidOperation");
          model.selection = { sheet: sheet.name, range: rangeName(area) };
        },
      },
    },
  };
}

export function asRange(value: unknown): RangeObject {
  if (typeof value === "object" && value !== null && "area" in value) return value as RangeObject;
  throw new NotModelled(`this argument in place of a range: ${JSON.stringify(value)}`);
}

/** Office.js takes a range or an address of the same sheet. */
export function argumentArea(value: unknown): Area {
  return typeof value === "string" ? areaOf(value) : asRange(value).area;
}

export function checkUnprotected(sheet: SheetModel): void {
  if (sheet.isProtected) throw new HostError("AccessDenied");
}

function mergedAreas(model: WorkbookModel, sheet: SheetModel, area: Area): HostObject {
  const merged = sheet.merges.filter((merge) => overlaps(merge, area));
  // Excel's own limit.
  if (merged.length > 512) throw new HostError("GeneralException");
  return merged.length === 0
    ? NULL_OBJECT
    : {
        type: "RangeAreas",
        members: {
          Areas: {
            get: (): HostObject => ({
              type: "RangeCollection",
              members: {},
              items: () => merged.map((merge) => rangeObject(model, sheet, merge)),
            }),
          },
        },
      };
}

/** The header of a table is never empty: Excel names the column. */
function nameEmptyHeaders(sheet: SheetModel, changed: Area): void {
  for (const { area } of sheet.tables) {
    const header = { ...area, bottom: area.top };
    if (!overlaps(header, changed)) continue;
    columnsOf(header).forEach((column, index) => {
      const cell = sheet.touch(header.top, column);
      cell.value =
        typeof cell.value === "object" || cell.value === undefined
          ? `Spalte${index + 1}`
          : String(cell.value);
    });
  }
}

/** Paste values over the same cells: the results stay, their formulas go. */
function valuesOver(sheet: SheetModel, source: RangeObject, area: Area): void {
  if (source.sheet !== sheet || rangeName(source.area) !== rangeName(area)) {
    throw new NotModelled("pasting values elsewhere");
  }
  for (const [, , cell] of sheet.cellsIn(area)) {
    delete cell.formula;
    delete cell.spill;
  }
}

function checkShape(values: readonly (readonly unknown[])[], { top, left, bottom, right }: Area): void {
  const fits = values.length === bottom - top + 1 && values.every((row) => row.length === right - left + 1);
  if (!fits) throw new HostError("InvalidArgument");
}

function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  const kinds = { string: "String", number: "Double", boolean: "Boolean" } as const;
  return typeof value === "object" ? "Error" : kinds[typeof value as keyof typeof kinds];
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}
