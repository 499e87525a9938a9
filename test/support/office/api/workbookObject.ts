import type { WorkbookModel } from "../model/workbookModel";
import { areaOf } from "../model/address";
import { rangeObject } from "./rangeObject";
import type { HostObject } from "./hostObject";
import { styleCollection } from "./styleObjects";
import { tableCollection } from "./tableObjects";
import { worksheetCollection } from "./worksheetObjects";

/** `context.workbook`: the root of every path. */
export function workbookObject(model: WorkbookModel): HostObject {
  return {
    type: "Workbook",
    members: {
      Worksheets: { get: () => worksheetCollection(model) },
      Tables: { get: () => tableCollection(model, () => model.sheets) },
      Styles: { get: () => styleCollection(model) },
      GetSelectedRange: {
        call: () => {
          const { sheet, range } = model.selection;
          return rangeObject(model, model.sheet(sheet), areaOf(range));
        },
      },
      ReadOnly: { get: () => model.readOnly },
      Protection: {
        get: (): HostObject => ({
          type: "WorkbookProtection",
          members: { Protected: { get: () => model.structureLocked } },
        }),
      },
      Functions: {
        get: (): HostObject => ({
          type: "Functions",
          members: {
            Date: {
              call: (year: number, month: number, day: number): HostObject => ({
                type: "FunctionResult",
                members: { Value: { get: () => model.day(year, month, day) }, Error: { get: () => null } },
              }),
            },
          },
        }),
      },
    },
  };
}
