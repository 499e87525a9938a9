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

/** The cells of the mixed rows, as many rows at once as fit into about 1 MB. */
export async function layLooks(
  patience: Patience,
  survey: Survey,
  mixedRows: readonly number[],
  grid: FormatGrid,
): Promise<void> {
  const { name, columnCount } = survey;
  const rowsPerTrip = Math.max(1, Math.floor(CHUNK_BYTES / (bytesPerLook(survey) * columnCount)));
  for (let from = 0; from < mixedRows.length; from += rowsPerTrip) {
    const runs = runsOf(mixedRows.slice(from, from + rowsPerTrip));
    const looks = await roundTrip(patience, (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const asked = runs.map(({ top, rowCount }) =>
        sheet.getRangeByIndexes(top, 0, rowCount, columnCount).getCellProperties(lookOptions(survey)),
      );
      return () => asked.map(({ value }) => value);
    });
    runs.forEach(({ top }, index) => {
      looks[index]?.forEach((cells, down) => {
        cells.forEach((cell, column) => {
          const format = formatOf(cell, survey);
          if (format.strike !== undefined || format.fill !== undefined) grid.lay(top + down, column, format);
        });
      });
    });
  }
}

/** Only what is not the same in the whole block. */
export function lookOptions({ strike, fill }: Survey): Excel.CellPropertiesLoadOptions {
  return {
    format: {
      ...(strike === "mixed" ? { font: { strikethrough: true } } : {}),
      ...(fill === "mixed" ? { fill: { color: true } } : {}),
    },
  };
}

/** {"format":{"font":{"strikethrough":false},"fill":{"color":"#FFFFFF"}}}, */
export function bytesPerLook({ strike, fill }: Survey): number {
  return 16 + (strike === "mixed" ? 31 : 0) + (fill === "mixed" ? 28 : 0);
}

/** Strike-through of a single cell is null when only a part of its text is struck. */
function formatOf({ format }: Excel.CellProperties, survey: Survey): CellFormat {
  const strike = survey.strike === "mixed" ? mixedIfNull(format?.font?.strikethrough) : survey.strike;
  const fill = survey.fill === "mixed" ? fillOf(format?.fill?.color) : survey.fill;
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
