import type { CellValue } from "../../workbook/cell";
import type { DateSystem } from "../../workbook/sheetContent";

/** Univer counts days from 1900. An old Mac workbook counts from 1904: its days are shown by the day, not by the number. */
export function shownDay(value: CellValue, numberFormat: string | undefined, system: DateSystem): CellValue {
  return isCounted(value, numberFormat, system) ? value + DAYS_BETWEEN : value;
}

/** Back to the number that the file counts. */
export function keptDay(value: CellValue, numberFormat: string | undefined, system: DateSystem): CellValue {
  return isCounted(value, numberFormat, system) ? value - DAYS_BETWEEN : value;
}

/** Letters of days and hours outside quotes, escapes and brackets. */
export function isDayFormat(numberFormat: string | undefined): boolean {
  const bare = (numberFormat ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "");
  return /[dmyhs]/iu.test(bare);
}

/** From 1.1.1900 to 2.1.1904. */
const DAYS_BETWEEN = 1462;

function isCounted(value: CellValue, numberFormat: string | undefined, system: DateSystem): value is number {
  return system === 1904 && typeof value === "number" && isDayFormat(numberFormat);
}
