import { areaOf } from "../model/address";
import { HostError } from "../model/hostError";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { formatObject } from "./formatObject";
import { NULL_OBJECT, type HostObject } from "./hostObject";
import { pageLayoutObject } from "./pageLayoutObject";
import { argumentArea, rangeObject } from "./rangeObject";
import { tableCollection } from "./tableObjects";
import { validationObject } from "./validationObject";

export function worksheetCollection(model: WorkbookModel): HostObject {
  const find = (key: unknown): HostObject | undefined => {
    const sheet = model.findSheet(String(key));
    return sheet === undefined ? undefined : worksheetObject(model, sheet);
  };
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  };
  return {
    type: "WorksheetCollection",
    items: () => model.sheets.map((sheet) => worksheetObject(model, sheet)),
    item,
    members: {
      GetItem: { call: item },
      GetItemOrNullObject: { call: (key: string) => find(key) ?? NULL_OBJECT },
      GetActiveWorksheet: { call: () => item(model.activeSheet) },
      Add: {
        call: (name: string) => {
          checkUnlocked(model);
          return worksheetObject(model, model.addSheet(name));
        },
      },
    },
  };
}

function worksheetObject(model: WorkbookModel, sheet: SheetModel): HostObject {
  const page: HostObject = pageLayoutObject(sheet);
  return {
    type: "Worksheet",
    key: sheet.name,
    members: {
      Name: {
        get: () => sheet.name,
        set: (name: string) => {
          checkUnlocked(model);
          model.renameSheet(sheet, name);
        },
      },
      Visibility: {
        get: () => sheet.visibility,
        set: (visibility: SheetModel["visibility"]) => {
          checkUnlocked(model);
          sheet.visibility = visibility;
        },
      },
      TabColor: { set: (color: string) => (sheet.tabColor = color.replace("#", "")) },
      Gridlines: { set: (shown: boolean) => (sheet.showGridlines = shown) },
      Tables: { get: () => tableCollection(model, () => [sheet]) },
      PageLayout: { get: () => page },
      FreezePanes: { get: () => freezePanesObject(sheet) },
      Protection: {
        get: (): HostObject => ({
          type: "WorksheetProtection",
          members: { Protected: { get: () => sheet.isProtected } },
        }),
      },
      GetRange: {
        call: (address?: string | null) => rangeObject(model, sheet, areaOf(address ?? "A1:XFD1048576")),
      },
      GetRangeByIndexes: {
        call: (top: number, left: number, rows: number, columns: number) =>
          rangeObject(model, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
      },
      GetCell: {
        call: (row: number, column: number) =>
          rangeObject(model, sheet, { top: row, left: column, bottom: row, right: column }),
      },
      GetRanges: { call: (addresses: string) => areasObject(model, sheet, addresses) },
      GetUsedRangeOrNullObject: {
        call: (valuesOnly?: boolean | null) => {
          const used = sheet.usedArea(valuesOnly === true, areaOf("A1:XFD1048576"));
          return used === undefined ? NULL_OBJECT : rangeObject(model, sheet, used);
        },
      },
      Activate: {
        call: () => {
          if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
          model.activeSheet = sheet.name;
        },
      },
      Delete: {
        call: () => {
          checkUnlocked(model);
          model.deleteSheet(sheet);
        },
      },
    },
  };
}

/** Several ranges at once; Excel takes at most 8,192 characters of addresses. */
function areasObject(model: WorkbookModel, sheet: SheetModel, addresses: string): HostObject {
  if (addresses.length > 8192) throw new HostError("InvalidArgument");
  const areas = addresses.split(",").map(areaOf);
  const ranges = areas.map((area) => rangeObject(model, sheet, area));
  return {
    type: "RangeAreas",
    members: {
      Format: { get: () => formatObject(model, sheet, areas) },
      DataValidation: { get: () => validationObject(sheet, areas) },
      Style: {
        set: (name: string) => ranges.forEach(({ members }) => members["Style"]?.set?.(name as never)),
      },
    },
  };
}

function freezePanesObject(sheet: SheetModel): HostObject {
  return {
    type: "WorksheetFreezePanes",
    members: {
      FreezeAt: {
        call: (range: unknown) => {
          const { bottom, right } = argumentArea(range);
          sheet.frozen = { rows: bottom + 1, columns: right + 1 };
        },
      },
      FreezeRows: { call: (rows: number) => (sheet.frozen = { rows, columns: 0 }) },
    },
  };
}

function checkUnlocked(model: WorkbookModel): void {
  if (model.structureLocked) throw new HostError("AccessDenied");
}
