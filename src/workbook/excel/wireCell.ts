import { partsOf, type Tag } from "../../domain/zeit/tag";
import type { CellInput } from "../plan";
import { serialOf, serialOfTime } from "../serial";
import type { DateSystem } from "../sheetContent";
import { STYLES } from "../style";

/** What goes into a cell, and the number format that it must have before, else Excel would read it in its own way. */
export interface WireCell {
  readonly value: string | number | boolean | null;
  readonly numberFormat: string;
}

/**
 * Text needs the format @ first: Excel reads other cells as a person in the USA would type them. What is no text must not
 * stand in an @ cell: it would become text. Dates are serial numbers, for German dates stay text.
 */
export function wireCell(input: CellInput, styleFormat: string, dateSystem: DateSystem): WireCell {
  const asNumber = styleFormat === "@" ? "General" : styleFormat;
  if (input === null || input === "") return { value: null, numberFormat: styleFormat };
  if (typeof input === "string") return { value: input.slice(0, MOST_CHARACTERS), numberFormat: "@" };
  if (typeof input !== "object") return { value: input, numberFormat: asNumber };
  if ("formula" in input) return { value: `=${input.formula}`, numberFormat: asNumber };
  if ("time" in input) {
    const value = serialOfTime(input.time, dateSystem);
    return { value, numberFormat: isDateFormat(styleFormat) ? styleFormat : STYLES.zeitpunkt.numberFormat };
  }
  const value = serialOf(input.date, dateSystem);
  if (value < (dateSystem === 1904 ? 0 : 1)) return { value: germanDay(input.date), numberFormat: "@" };
  return { value, numberFormat: isDateFormat(styleFormat) ? styleFormat : STYLES.datum.numberFormat };
}

/** More characters Excel does not keep in a cell. */
const MOST_CHARACTERS = 32_767;

function isDateFormat(numberFormat: string): boolean {
  return numberFormat.includes("yyyy");
}

/** Days before the calendar of the workbook have no number. */
function germanDay(tag: Tag): string {
  const { year, month, day } = partsOf(tag);
  return `${String(day).padStart(2, "0")}.${String(month).padStart(2, "0")}.${String(year).padStart(4, "0")}`;
}
