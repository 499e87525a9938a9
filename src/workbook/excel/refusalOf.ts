import { refused, type Result } from "../../domain/result";
import type { WorkbookRefusal } from "../refusal";
import { codeOf, EDITING } from "./roundTrip";

/** Gives Excel's refusals as values; anything else is a bug and goes on as an exception. */
export async function orRefusal<Value>(
  work: () => Promise<Result<Value, WorkbookRefusal>>,
  sheet?: string,
): Promise<Result<Value, WorkbookRefusal>> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return refused(refusalOf(code, sheet));
  }
}

/** The sheet: the one that was read or written. */
export function refusalOf(code: string, sheet?: string): WorkbookRefusal {
  if (code === EDITING) return { kind: "zellbearbeitung" };
  if (code === "ItemNotFound" && sheet !== undefined) return { kind: "blattFehlt", sheet };
  return { kind: "excelFehler", code };
}

/** More than Excel takes or gives at once (5 MB on the web): half of it may go. */
export function isTooLarge(error: unknown): boolean {
  const code = codeOf(error);
  return code === "RequestPayloadSizeLimitExceeded" || code === "ResponsePayloadSizeLimitExceeded";
}
