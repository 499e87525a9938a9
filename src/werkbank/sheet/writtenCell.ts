import type { Language } from "../../i18n/language";
import { cellText } from "./cellEdit";
import { typedText } from "./typedText";
import { KIND, type ReadCell, type ShownCell } from "./univerTerms";

/** What becomes of typed text. Content only: a look from the editor is dropped, since the file keeps its own. */
export function writtenCell(cell: ReadCell, format: string | undefined, language: Language): ShownCell {
  if (cell.f) return { ...EMPTY, f: cell.f };
  const text = cellText(cell);
  if (text === "") return EMPTY;
  const isText = cell.t === KIND.forcedText || format === "@";
  const { value, numberFormat } = isText ? { value: text } : typedText(text, language);
  if (typeof value === "string") return { ...EMPTY, v: value, t: KIND.forcedText };
  if (typeof value === "boolean") return { ...EMPTY, v: value ? 1 : 0, t: KIND.truth };
  const isFormatted = format !== undefined && format !== "General";
  const look = numberFormat === undefined || isFormatted ? {} : { s: { n: { pattern: numberFormat } } };
  return { ...EMPTY, v: value, t: KIND.number, ...look };
}

const EMPTY: ShownCell = { v: null, f: null, si: null, p: null };
