import type { CellValue } from "../../../../src/workbook/cell";
import type { CellModel } from "./cellModel";

const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu;
const PERCENT = /^[+-]?\d+(?:\.\d+)?%$/u;
const US_DATE = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/u;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/u;

/**
 * What `Range.values = …` does to one cell: Excel reads text as a person in the USA would have typed it, unless the cell
 * is formatted as text. German dates stay text. "" empties the cell, null leaves it alone.
 */
export function enterValue(cell: CellModel, input: unknown, numberFormat: string, day: DayOf): void {
  if (input === null || input === undefined) return;
  delete cell.formula;
  delete cell.spill;
  delete cell.value;
  const value = numberFormat === "@" ? textOf(input) : typed(cell, input, day);
  if (value !== null) cell.value = value;
}

/** The serial number of a day in the workbook's date system. */
export type DayOf = (year: number, month: number, day: number) => number;

function textOf(input: unknown): CellValue {
  return input === "" ? null : String(input);
}

function typed(cell: CellModel, input: unknown, day: DayOf): CellValue {
  if (typeof input === "number" || typeof input === "boolean") return input;
  if (typeof input !== "string") throw new Error(`not a cell value: ${JSON.stringify(input)}`);
  if (input === "") return null;
  if (input.startsWith("'")) return input.slice(1);
  const trimmed = input.trim();
  if (NUMBER.test(trimmed)) return Number(trimmed.replaceAll(",", ""));
  if (PERCENT.test(trimmed)) return Number(trimmed.slice(0, -1)) / 100;
  if (/^[=+\-@]/u.test(input) && input.length > 1) {
    cell.formula = input.startsWith("=") ? input.slice(1) : input;
    return null;
  }
  if (/^(?:true|false)$/iu.test(trimmed)) return trimmed.toLowerCase() === "true";
  if (ERROR.test(trimmed)) return { error: trimmed };
  return dateIn(cell, trimmed, day) ?? input;
}

function dateIn(cell: CellModel, text: string, day: DayOf): number | undefined {
  const [, month, dayOfMonth, year] = US_DATE.exec(text) ?? [];
  if (month !== undefined && dayOfMonth !== undefined && Number(month) <= 12) {
    cell.numberFormat = "m/d/yyyy";
    return day(Number(year ?? 2026), Number(month), Number(dayOfMonth));
  }
  const [, isoYear, isoMonth, isoDay] = ISO_DATE.exec(text) ?? [];
  if (isoYear === undefined) return undefined;
  cell.numberFormat = "yyyy-mm-dd";
  return day(Number(isoYear), Number(isoMonth), Number(isoDay));
}
