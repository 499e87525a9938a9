import { isCellError, type CellValue } from "../../workbook/cell";
import { clean, cleanLines } from "./clean";

/** A cell as text, as a person would read it aloud: a name stays text whatever it looks like. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return clean(value);
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "WAHR" : "FALSCH";
  return String(value);
}

/** A remark as text: its line breaks part statements. */
export function cellLines(value: CellValue | undefined): string {
  return typeof value === "string" ? cleanLines(value) : cellText(value);
}

/** Whether there is anything to see in the cell. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && clean(value) === "");
}
