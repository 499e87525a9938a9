import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { Language } from "../../i18n/language";
import { pastedRows } from "../sheet/pastedRows";

/** Writes copied text from the chosen cell on; nothing at all where it would reach beyond the sheet. */
export function pasteText(book: FWorkbook, text: string, language: Language): "pasted" | "noRoom" {
  const sheet = book.getActiveSheet();
  const chosen = sheet.getActiveRange();
  const rows = pastedRows(text, language);
  const [first] = rows;
  if (!chosen || !first) return "noRoom";
  const [top, left] = [chosen.getRow(), chosen.getColumn()];
  const fits = top + rows.length <= sheet.getMaxRows() && left + first.length <= sheet.getMaxColumns();
  if (!fits) return "noRoom";
  sheet.getRange(top, left, rows.length, first.length).setValues(rows.map((row) => [...row]));
  return "pasted";
}
