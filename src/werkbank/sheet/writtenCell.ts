import { CellValueType, type ICellData } from "@univerjs/core";
import type { Language } from "../../i18n/language";
import { cellText } from "./cellEdit";
import { typedText } from "./typedText";

/** What becomes of typed text. Content only: a look from the editor is dropped, since the file keeps its own. */
export function writtenCell(cell: ICellData, format: string | undefined, language: Language): ICellData {
  if (cell.f) return { ...EMPTY, f: cell.f };
  const text = cellText(cell);
  if (text === "") return EMPTY;
  const isText = cell.t === CellValueType.FORCE_STRING || format === "@";
  const { value, numberFormat } = isText ? { value: text } : typedText(text, language);
  if (typeof value === "string") return { ...EMPTY, v: value, t: CellValueType.FORCE_STRING };
  if (typeof value === "boolean") return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const isFormatted = format !== undefined && format !== "General";
  const look = numberFormat === undefined || isFormatted ? {} : { s: { n: { pattern: numberFormat } } };
  return { ...EMPTY, v: value, t: CellValueType.NUMBER, ...look };
}

const EMPTY: ICellData = { v: null, f: null, si: null, p: null };
