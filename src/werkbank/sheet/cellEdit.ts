import type { CellValue } from "../../workbook/cell";
import type { CellEdit } from "../../workbook/xlsx/fileWorkbook";
import { KIND, type Missing, type ReadCell } from "./univerTerms";

/** What stands in a cell of Univer, as an edit of the file. */
export function cellEdit(row: number, column: number, cell: Missing<ReadCell>): CellEdit {
  const formula = cell?.f ?? "";
  return {
    row,
    column,
    value: valueOf(cell),
    ...(formula === "" ? {} : { formula: formula.replace(/^=/u, "") }),
  };
}

/** The words of a cell, whatever kind its value is. */
export function cellText(cell: Missing<ReadCell>): string {
  return cell?.p?.body ? plainText(cell.p.body) : String(cell?.f ?? cell?.v ?? "");
}

const ERRORS: ReadonlySet<unknown> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
]);

function valueOf(cell: Missing<ReadCell>): CellValue {
  const body = cell?.p?.body;
  if (body) return plainText(body);
  const value = cell?.v;
  if (value === undefined || value === null || value === "") return null;
  if (cell?.t === KIND.truth) return isTrue(value);
  if (cell?.t === KIND.forcedText) return String(value);
  if (typeof value === "string" && ERRORS.has(value)) return { error: value };
  if (cell?.t === KIND.number) return Number(value);
  return value;
}

/** Univer keeps a truth value as 1 and 0, or as the word where it came from a formula. */
function isTrue(value: string | number | boolean): boolean {
  return value === true || value === 1 || /^(1|true)$/iu.test(String(value));
}

/** Univer ends a text with \r\n and a line with \r. */
function plainText({ dataStream }: { readonly dataStream: string }): string {
  return dataStream.replace(/\r\n$/u, "").replace(/\r/gu, "\n");
}
