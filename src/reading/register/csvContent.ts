import type { SheetContent } from "../../workbook/sheetContent";
import { readCsv } from "../csv";

/** A text file as a sheet without a name: every cell is text. */
export function csvContent(bytes: Uint8Array): SheetContent {
  return {
    name: "",
    dateSystem: 1900,
    rows: readCsv(bytes).map((fields) => fields.map((field) => (field.trim() === "" ? null : field))),
    formatAt: () => undefined,
    markedRows: new Set(),
    merges: [],
    hiddenRows: new Set(),
    tables: [],
  };
}
