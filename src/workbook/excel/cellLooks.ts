import type { CellFormat } from "../cell";
import { CHUNK_BYTES } from "./chunkBytes";
import type { FormatGrid } from "./formatGrid";
import { roundTrip, type Patience } from "./roundTrip";
import { fillOf, mixedIfNull, type Survey } from "./survey";

export interface Looks {
  /** Rows in which some cells are struck or filled and some not. */
  readonly mixedRows: number[];
  readonly hiddenRows: Set<number>;
}

/** {"format":{"font":{"strikethrough":false},"fill":{"color":"#FFFFFF"}}}, */
const BYTES_PER_CELL = 75;

/** The cells of the mixed rows, as many rows at once as fit into about 1 MB. */
export async function layLooks(
  patience: Patience,
  { name, columnCount }: Survey,
  mixedRows: readonly number[],
  grid: FormatGrid,
): Promise<void> {
  const rowsPerTrip = Math.max(1, Math.floor(CHUNK_BYTES / (BYTES_PER_CELL * columnCount)));
  for (let from = 0; from < mixedRows.length; from += rowsPerTrip) {
    const runs = runsOf(mixedRows.slice(from, from + rowsPerTrip));
    const looks = await roundTrip(patience, (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const asked = runs.map(({ top, rowCount }) =>
        sheet
          .getRangeByIndexes(top, 0, rowCount, columnCount)
          .getCellProperties({ format: { font: { strikethrough: true }, fill: { color: true } } }),
      );
      return () => asked.map(({ value }) => value);
    });
    runs.forEach(({ top }, index) => {
      looks[index]?.forEach((cells, down) => {
        cells.forEach((cell, column) => {
          const format = formatOf(cell);
          if (format.strike !== undefined || format.fill !== undefined) grid.lay(top + down, column, format);
        });
      });
    });
  }
}

/** Strike-through of a single cell is null when only a part of its text is struck. */
function formatOf({ format }: Excel.CellProperties): CellFormat {
  const strike = mixedIfNull(format?.font?.strikethrough);
  const fill = fillOf(format?.fill?.color);
  return {
    ...(strike === false ? {} : { strike: strike === "mixed" ? "partial" : "whole" }),
    ...(fill === "" || fill === "mixed" ? {} : { fill }),
  };
}

/** Rows that follow one another are asked for together. */
export function runsOf(
  rows: readonly number[],
): readonly { readonly top: number; readonly rowCount: number }[] {
  const runs: { top: number; rowCount: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.top + last.rowCount === row) last.rowCount += 1;
    else runs.push({ top: row, rowCount: 1 });
  }
  return runs;
}
