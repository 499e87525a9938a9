import type { CellValue } from "../../workbook/cell";

/**
 * What a spreadsheet hands a function for one cell: plain values, null or "" for a blank, an error as an object or as
 * its text, and since Excel has data types objects that carry their plain value.
 */
export function cellOf(raw: unknown): CellValue {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw === "string") return ERROR.test(raw) ? { error: raw } : raw.trim() === "" ? null : raw;
  return typeof raw === "object" && raw !== null ? objectCell(raw) : null;
}

const ERROR = /^#(?:N\/A|[A-Z_]+[/\dA-Z]*[!?])$/u;

/** A data type has a basicValue, an error of the custom functions' own a code. */
function objectCell(raw: object): CellValue {
  const plain: unknown = "basicValue" in raw ? raw.basicValue : "code" in raw ? raw.code : null;
  return typeof plain === "object" ? null : cellOf(plain);
}
