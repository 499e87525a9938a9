import type { Cell, CellStyle } from "hucre";
import { partsOf } from "../../../domain/zeit/tag";
import type { CellInput } from "../../plan";
import { serialOf, serialOfTime } from "../../serial";
import type { DateSystem } from "../../sheetContent";
import { formulaInFile } from "../addinFunctions";

export type PlainValue = string | number | boolean | null;

/** More characters than Excel keeps in a cell would make it call the file damaged. */
const MOST_CHARACTERS = 32_767;

/** What stands in the row; a formula has no result until Excel computes it. */
export function plainValue(input: CellInput, dateSystem: DateSystem): PlainValue {
  if (input === null || input === "") return null;
  if (typeof input === "string") return input.slice(0, MOST_CHARACTERS);
  if (isFormula(input)) return null;
  if (typeof input !== "object") return input;
  if ("time" in input) return serialOfTime(input.time, dateSystem);
  const serial = serialOf(input.date, dateSystem);
  return serial < (dateSystem === 1904 ? 0 : 1) ? germanDay(input.date) : serial;
}

export function detailedCell(input: CellInput, dateSystem: DateSystem, style: CellStyle): Cell {
  const value = plainValue(input, dateSystem);
  if (isFormula(input)) return { value, type: "formula", formula: formulaInFile(input.formula), style };
  return { value, type: typeOf(value), style };
}

export function isFormula(input: CellInput): input is { readonly formula: string } {
  return input !== null && typeof input === "object" && "formula" in input;
}

function typeOf(value: PlainValue): Cell["type"] {
  if (value === null) return "empty";
  return typeof value === "string" ? "string" : typeof value === "number" ? "number" : "boolean";
}

/** Days before the calendar of the workbook have no number. */
function germanDay(tag: Parameters<typeof partsOf>[0]): string {
  const { year, month, day } = partsOf(tag);
  return [String(day).padStart(2, "0"), String(month).padStart(2, "0"), String(year).padStart(4, "0")].join(
    ".",
  );
}
