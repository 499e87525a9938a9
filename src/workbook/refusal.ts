/** Why a workbook cannot be read or written. Each has one sentence in i18n/workbookTexts.ts. */
export type WorkbookRefusal =
  | { readonly kind: "keineMappe" }
  | { readonly kind: "keinSharedRuntime" }
  | { readonly kind: "blattFehlt"; readonly sheet: string }
  | { readonly kind: "blattGeschuetzt"; readonly sheet: string }
  | { readonly kind: "mappeGeschuetzt" }
  | { readonly kind: "schreibgeschuetzt" }
  /** The name that we want belongs to a sheet without our mark. */
  | { readonly kind: "blattnameVergeben"; readonly sheet: string }
  | { readonly kind: "blattnameUngueltig"; readonly sheet: string }
  /** A sheet of ours was changed by hand: its header row lacks a column. */
  | { readonly kind: "spalteFehlt"; readonly sheet: string; readonly column: string }
  /** Two sheets carry the same mark: a copy was made by hand. */
  | { readonly kind: "blattDoppelt"; readonly sheets: readonly string[] }
  | { readonly kind: "dateiFehlt"; readonly file: string }
  | { readonly kind: "keineDatei"; readonly file: string }
  | { readonly kind: "dateiLeer"; readonly file: string }
  | { readonly kind: "dateiVerschluesselt"; readonly file: string }
  | { readonly kind: "altesFormat"; readonly file: string }
  | { readonly kind: "keinXlsx"; readonly file: string }
  | { readonly kind: "dateiBeschaedigt"; readonly file: string; readonly bytes: number }
  | { readonly kind: "dateiZuGross"; readonly file: string }
  | { readonly kind: "zellbearbeitung" }
  | { readonly kind: "abgebrochen" }
  /** Excel refused for a reason of its own; the code says which (never the message: it is in the user's language). */
  | { readonly kind: "excelFehler"; readonly code: string };
