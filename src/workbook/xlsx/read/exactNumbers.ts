import type { Sheet } from "hucre";
import { readXlsx } from "hucre/xlsx";
import type { DateSystem } from "../../sheetContent";
import { filledRowCount } from "./content";
import { readZip, writeZip } from "../zip/zip";
import { fromLibrary } from "../fromLibrary";

const DAY = 86_400_000;
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1);
const DAY_0_OF_1900 = Date.UTC(1899, 11, 31);
/** From here on Excel counts a 29.02.1900 that never was. */
const MARCH_1900 = Date.UTC(1900, 2, 1);

/**
 * The library makes dates of numbers in cells with a date format. This puts the numbers back that stand in the file,
 * in the sheets themselves. Two kinds cannot be told from the date: days 59 and 60 of 1900 are one date to it, and
 * what is beyond the calendar is none. For them the file is read once more as if it had no formats.
 */
export async function restoreNumbers(
  sheets: readonly Sheet[],
  dateSystem: DateSystem,
  bytes: Uint8Array,
): Promise<void> {
  const unclear = sheets.map((sheet) => restoreSheet(sheet, dateSystem));
  if (unclear.every((cells) => cells.length === 0)) return;
  const plain = await fromLibrary(async () =>
    readXlsx(withoutFormats(bytes), { sheets: sheets.map(({ name }) => name) }),
  );
  unclear.forEach((cells, index) => {
    const [from, to] = [plain.sheets[index], sheets[index]];
    for (const [row, column] of cells) setNumber(to, row, column, from?.rows[row]?.[column]);
  });
}

/** "unclear" where the date does not tell its number. */
export function serialOfDate(date: Date, dateSystem: DateSystem): number | "unclear" {
  const time = date.getTime();
  if (Number.isNaN(time)) return "unclear";
  if (dateSystem === 1904) return (time - DAY_0_OF_1904) / DAY;
  if (time >= MARCH_1900) return (time - DAY_0_OF_1900 + DAY) / DAY;
  return time >= MARCH_1900 - DAY ? "unclear" : (time - DAY_0_OF_1900) / DAY;
}

type Place = readonly [row: number, column: number];

function restoreSheet(sheet: Sheet, dateSystem: DateSystem): readonly Place[] {
  const unclear: Place[] = [];
  const count = filledRowCount(sheet.rows);
  for (let row = 0; row < count; row++) {
    const values = sheet.rows[row] ?? [];
    for (let column = 0; column < values.length; column++) {
      const value = values[column];
      if (!(value instanceof Date)) continue;
      const serial = serialOfDate(value, dateSystem);
      if (serial === "unclear") unclear.push([row, column]);
      else setNumber(sheet, row, column, serial);
    }
  }
  return unclear;
}

function setNumber(sheet: Sheet | undefined, row: number, column: number, value: unknown): void {
  if (!sheet || typeof value !== "number") return;
  const cells = sheet.rows[row];
  if (cells) cells[column] = value;
  const cell = sheet.cells?.get(`${row},${column}`);
  if (!cell) return;
  cell.value = value;
  if (cell.type === "date") cell.type = "number";
  if (cell.formulaResult instanceof Date) cell.formulaResult = value;
}

function withoutFormats(bytes: Uint8Array): Uint8Array {
  const entries = readZip(bytes);
  return entries === "damaged"
    ? bytes
    : writeZip(entries.filter(({ name }) => !/\/styles\.xml$/iu.test(name)));
}
