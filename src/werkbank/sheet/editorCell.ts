import type { Language } from "../../i18n/language";
import { numberText, truthText } from "./typedText";
import { KIND, type ReadCell, type ShownCell, type ShownText } from "./univerTerms";

/** What the editor is offered of a cell where Univer's own offer would not be read back as the same. */
export function editorCell(cell: ICellData, format: string | undefined, language: Language): ICellData {
  if (cell.t === KIND.number && typeof cell.v === "number") {
    return { ...cell, v: numberText(cell.v, format, language) };
  }
  if (cell.t === KIND.truth) {
    return { ...cell, v: truthText(cell.v === 1, language), t: KIND.text };
  }
  if (typeof cell.v === "string" && cell.v.includes("\n")) return { ...cell, p: documentOf(cell.v) };
  return cell;
}

/** Univer ends a line with \r and a text with \r\n. */
function documentOf(text: string): ShownText {
  const dataStream = `${text.replaceAll("\n", "\r")}\r\n`;
  const ends = [...dataStream.matchAll(/\r/gu)].map(({ index }) => ({ startIndex: index }));
  return { id: "", documentStyle: {}, body: { dataStream, paragraphs: ends } };
}
