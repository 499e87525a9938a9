import type { Area } from "../../../../src/workbook/sheetContent";
import { overlaps } from "../model/address";
import { HostError, NotModelled } from "../model/hostError";
import type { SheetModel } from "../model/sheetModel";
import type { HostObject } from "./hostObject";

interface Rule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: unknown };
}

/** `range.dataValidation`: lists to choose from, written out and separated by commas (255 characters at most). */
export function validationObject(sheet: SheetModel, areas: readonly Area[]): HostObject {
  const clear = (): void => {
    if (sheet.isProtected) throw new HostError("AccessDenied");
    sheet.validations = sheet.validations.filter(({ area }) => !areas.some((own) => overlaps(own, area)));
  };
  return {
    type: "DataValidation",
    members: {
      Rule: {
        set: ({ list }: Rule) => {
          if (typeof list?.source !== "string") throw new NotModelled("this validation rule");
          if (list.source.length > 255) throw new HostError("InvalidArgument");
          clear();
          const choices = list.source.split(",");
          sheet.validations = [...sheet.validations, ...areas.map((area) => ({ area, choices }))];
        },
      },
      Clear: { call: clear },
    },
  };
}
