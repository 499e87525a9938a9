import { boundingArea, overlaps } from "../model/address";
import type { Area } from "../../../../src/workbook/sheetContent";
import { HostError } from "../model/hostError";
import type { SheetModel, TableModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { NULL_OBJECT, type HostObject } from "./hostObject";
import { argumentArea, checkUnprotected, rangeObject } from "./rangeObject";

/** `worksheet.tables`, or with all sheets `workbook.tables`. */
export function tableCollection(model: WorkbookModel, sheets: () => readonly SheetModel[]): HostObject {
  const all = (): HostObject[] =>
    sheets().flatMap((sheet) => sheet.tables.map((table) => tableObject(model, sheet, table)));
  const find = (key: unknown): HostObject | undefined =>
    all().find((table) => table.key?.toLowerCase() === String(key).toLowerCase());
  return {
    type: "TableCollection",
    items: all,
    item: (key) => {
      const found = find(key);
      if (found === undefined) throw new HostError("ItemNotFound");
      return found;
    },
    members: {
      GetItemOrNullObject: { call: (key: string) => find(key) ?? NULL_OBJECT },
      Add: {
        call: (range: unknown, hasHeaders: boolean) => {
          const [sheet] = sheets();
          if (sheet === undefined || !hasHeaders) throw new HostError("InvalidArgument");
          return addTable(model, sheet, argumentArea(range));
        },
      },
    },
  };
}

function addTable(model: WorkbookModel, sheet: SheetModel, area: Area): HostObject {
  checkUnprotected(sheet);
  checkFree(sheet, area);
  const numbers = Array.from({ length: model.tables().length + 1 }, (_, index) => `Tabelle${index + 1}`);
  const name = numbers.find((free) => !isTaken(model, free)) ?? "Tabelle";
  const table = { name, area, style: "TableStyleMedium2", banded: true, filtered: false };
  sheet.tables = [...sheet.tables, table];
  return tableObject(model, sheet, table);
}

function tableObject(model: WorkbookModel, sheet: SheetModel, table: TableModel): HostObject {
  return {
    type: "Table",
    key: table.name,
    members: {
      Name: {
        get: () => table.name,
        set: (name: string) => {
          if (name !== table.name && isTaken(model, name)) throw new HostError("InvalidArgument");
          table.name = name;
        },
      },
      Style: { set: (style: string) => (table.style = style) },
      ShowBandedRows: { set: (banded: boolean) => (table.banded = banded) },
      Worksheet: {
        get: (): HostObject => ({ type: "Worksheet", members: { Name: { get: () => sheet.name } } }),
      },
      GetRange: { call: () => rangeObject(model, sheet, table.area) },
      GetHeaderRowRange: { call: () => rangeObject(model, sheet, { ...table.area, bottom: table.area.top }) },
      ClearFilters: { call: () => (table.filtered = false) },
      Resize: {
        call: (range: unknown) => {
          const area = argumentArea(range);
          checkUnprotected(sheet);
          checkFree(sheet, area, table);
          if (area.top !== table.area.top || !overlaps(area, table.area) || area.bottom === area.top) {
            throw new HostError("InvalidArgument");
          }
          table.area = area;
        },
      },
      ConvertToRange: {
        call: () => {
          checkUnprotected(sheet);
          sheet.tables = sheet.tables.filter((other) => other !== table);
          return rangeObject(model, sheet, boundingArea(table.area, table.area));
        },
      },
    },
  };
}

function isTaken(model: WorkbookModel, name: string): boolean {
  return model.tables().some(({ table }) => table.name.toLowerCase() === name.toLowerCase());
}

function checkFree(sheet: SheetModel, area: Area, own?: TableModel): void {
  const taken = sheet.tables.some((table) => table !== own && overlaps(table.area, area));
  if (taken) throw new HostError("InvalidArgument");
}
