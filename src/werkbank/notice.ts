import type { WorkbookRefusal } from "../workbook/refusal";

/** What the person is told above the workbook. */
export type Notice =
  | { readonly kind: "abgelehnt"; readonly refusal: WorkbookRefusal }
  | { readonly kind: "gespeichert"; readonly file: string }
  | { readonly kind: "nurInhalte" }
  | { readonly kind: "keinPlatz" }
  | { readonly kind: "beispielFehlt" };
