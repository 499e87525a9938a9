import type { Language } from "../../i18n/language";
import { numberText, truthText } from "./typedText";
import { KIND, type ReadCell, type ShownCell, type ShownText } from "./univerTerms";

/** What the editor is offered in place of what Univer would offer and then not read back as the same. */
export function editorCell(
  { t, v }: ReadCell,
  format: string | undefined,
  language: Language,
): ShownCell | "asUniverDoes" {
  if (t === KIND.number && typeof v === "number") return { v: numberText(v, format, language) };
  if (t === KIND.truth) return { v: truthText(v === 1, language), t: KIND.text };
  if (typeof v === "string" && v.includes("\n")) return { p: documentOf(v) };
  return "asUniverDoes";
}

/** Univer ends a line with \r and a text with \r\n. */
function documentOf(text: string): ShownText {
  const dataStream = `${text.replaceAll("\n", "\r")}\r\n`;
  const ends = [...dataStream.matchAll(/\r/gu)].map(({ index }) => ({ startIndex: index }));
  return { id: "", documentStyle: {}, body: { dataStream, paragraphs: ends } };
}
