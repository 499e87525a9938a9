import type { CellValue } from "../cell";
import { runsOf } from "./cellLooks";
import { roundTrip, type Patience } from "./roundTrip";

/** "#N/A", "#REF!", in German "#NV", "#BEZUG!": as a value an error is a text like these, and so may a clerk's text be. */
const LIKE_AN_ERROR = /^#[\p{Lu}/0]{2,12}[!?]?$/u;

const ROWS_PER_TRIP = 5000;

/** Asks Excel, for rows with such a text only, which of them are errors. */
export async function markErrors(patience: Patience, sheet: string, rows: CellValue[][]): Promise<void> {
  const doubtful = rows.flatMap((row, index) => (row.some(isLikeAnError) ? [index] : []));
  for (let from = 0; from < doubtful.length; from += ROWS_PER_TRIP) {
    const runs = runsOf(doubtful.slice(from, from + ROWS_PER_TRIP));
    const types = await roundTrip(patience, (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const ranges = runs.map(({ top, rowCount }) => {
        const columnCount = Math.max(...rows.slice(top, top + rowCount).map((row) => row.length));
        return worksheet.getRangeByIndexes(top, 0, rowCount, columnCount).load("valueTypes");
      });
      return () => ranges.map(({ valueTypes }) => valueTypes);
    });
    runs.forEach(({ top }, index) => {
      types[index]?.forEach((cells, down) => markRow(rows[top + down] ?? [], cells));
    });
  }
}

function markRow(row: CellValue[], types: readonly Excel.RangeValueType[]): void {
  row.forEach((value, column) => {
    if (typeof value === "string" && types[column] === Excel.RangeValueType.error)
      row[column] = { error: value };
  });
}

function isLikeAnError(value: CellValue): boolean {
  return typeof value === "string" && LIKE_AN_ERROR.test(value);
}
