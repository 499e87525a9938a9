import type { WorkbookRefusal } from "../workbook/refusal";

/** Why a file gives no list, as the JSON of the command line names it. */
export type UnreadableReason = "encrypted" | "corrupt" | "empty" | "not-xlsx" | "no-list" | "missing";

export function reasonOfRefusal(refusal: WorkbookRefusal): UnreadableReason {
  switch (refusal.kind) {
    case "dateiVerschluesselt":
      return "encrypted";
    case "dateiLeer":
      return "empty";
    case "altesFormat":
    case "keinXlsx":
    case "keineDatei":
      return "not-xlsx";
    case "dateiFehlt":
      return "missing";
    default:
      return "corrupt";
  }
}
