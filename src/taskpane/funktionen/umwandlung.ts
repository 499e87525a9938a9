import type { FormulaCell } from "../../workbook/formulaCells";
import type { WorkbookRefusal } from "../../workbook/refusal";

/** The way of "Formeln in Werte": choose, look, see, replace, and back again. */
export type Umwandlung =
  | { readonly kind: "wahl" }
  | { readonly kind: "sucht" }
  | { readonly kind: "gefunden"; readonly cells: readonly FormulaCell[] }
  | { readonly kind: "ersetzt" }
  | { readonly kind: "fertig"; readonly cells: readonly FormulaCell[] }
  | { readonly kind: "holtZurueck" }
  | { readonly kind: "zurueck"; readonly restored: number; readonly changed: number }
  | {
      readonly kind: "gescheitert";
      readonly what: "notRead" | "notWritten";
      readonly refusal: WorkbookRefusal;
      readonly before: Umwandlung;
    };
