import { isCellError, type CellValue } from "../../workbook/cell";
import { KIND, type ShownCell } from "./univerTerms";

/** A value of the file in Univer's terms. */
export function shownCell(value: CellValue, formula: string | undefined): ShownCell {
  return {
    ...shownValue(value),
    ...(formula === undefined ? {} : { f: `=${formula}` }),
  };
}

function shownValue(value: CellValue): ShownCell {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: KIND.text };
  if (typeof value === "number") return { v: value, t: KIND.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: KIND.truth };
  return { v: value, t: looksOtherwise(value) ? KIND.forcedText : KIND.text };
}

/** Text that Univer would take for a number, a truth value or a formula: "00123", "TRUE", "=A1". */
function looksOtherwise(text: string): boolean {
  const trimmed = text.trim();
  return (
    text.startsWith("=") ||
    /^(true|false)$/iu.test(trimmed) ||
    (trimmed !== "" && Number.isFinite(Number(trimmed)))
  );
}
