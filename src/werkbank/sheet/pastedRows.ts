import type { Language } from "../../i18n/language";
import { writtenCell } from "./writtenCell";
import { KIND, type ShownCell } from "./univerTerms";

/** Text from the clipboard as Excel puts it there: tabs between cells, quotes around a cell with line breaks. */
export function pastedRows(text: string, language: Language): readonly (readonly ShownCell[])[] {
  const rows = linesOf(text).map((line) => line.map((cell) => pastedCell(cell, language)));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => pastedCell("", language)),
  ]);
}

/** A text from a list stays text, even if it looks like a formula. */
function pastedCell(text: string, language: Language): ShownCell {
  const isFormula = text.startsWith("=");
  return writtenCell({ v: text, ...(isFormula ? { t: KIND.forcedText } : {}) }, undefined, language);
}

/** A cell, quoted or bare, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gu;

function linesOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, bare, end] of text.replace(/\r\n?/gu, "\n").replace(/\n$/u, "").matchAll(CELL)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end === "\n") lines.push([]);
    if (end === "") break;
  }
  return lines;
}
