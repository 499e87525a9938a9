import type { WorkbookRefusal } from "../workbook/refusal";

/** Why a file gives no list, as the JSON of the command line names it. */
export type UnreadableReason = "encrypted" | "corrupt" | "empty" | "not-xlsx" | "no-list" | "missing";

export function reasonOfRefusal({ kind }: WorkbookRefusal): UnreadableReason {
  return REASONS.get(kind) ?? "corrupt";
}

const REASONS: ReadonlyMap<WorkbookRefusal["kind"], UnreadableReason> = new Map([
  ["dateiVerschluesselt", "encrypted"],
  ["dateiLeer", "empty"],
  ["altesFormat", "not-xlsx"],
  ["keinXlsx", "not-xlsx"],
  ["keineDatei", "not-xlsx"],
  ["dateiFehlt", "missing"],
]);
