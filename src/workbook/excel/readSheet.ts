import { done, refused, type Result } from "../../domain/result";
import type { CellValue } from "../cell";
import type { WorkbookRefusal } from "../refusal";
import type { SheetContent, SheetTable } from "../sheetContent";
import type { ReadOptions } from "../workbook";
import { layLooks, type Looks } from "./cellLooks";
import { formatGrid } from "./formatGrid";
import { markErrors } from "./errorCells";
import { readChunks } from "./readChunks";
import { orRefusal } from "./refusalOf";
import { roundTrip, type Patience } from "./roundTrip";
import { areaOf, surveySheet } from "./survey";

/**
 * Reads a sheet in 1 + n + m round trips, never one per row or cell:
 * 1 survey (size, what is uniform, merged areas, tables, date system),
 * n chunks of about 1 MB with values, number formats and, only where the survey found a mixture, one look per row,
 * m of about 1 MB for the cells of those rows only that are partly struck or filled, and for texts that may be errors.
 */
export async function readSheet(
  patience: Patience,
  sheet: string,
  options: ReadOptions = {},
): Promise<Result<SheetContent, WorkbookRefusal>> {
  return orRefusal(async () => {
    const survey = await surveySheet(patience, sheet);
    if (survey === "blattFehlt") return refused({ kind: "blattFehlt", sheet });
    const grid = formatGrid(survey.rowCount, survey.columnCount);
    const rows: CellValue[][] = [];
    const looks: Looks = { mixedRows: [], hiddenRows: new Set() };
    const read = await readChunks(patience, survey, options, { rows, grid, looks });
    if (read === "abgebrochen") return refused({ kind: "abgebrochen" });
    await layLooks(patience, survey, looks.mixedRows, grid);
    await markErrors(patience, survey.name, rows);
    return done({
      name: survey.name,
      dateSystem: survey.dateSystem,
      rows,
      formatAt: grid.at,
      merges: survey.merges,
      hiddenRows: looks.hiddenRows,
      tables: await tablesOf(patience, survey.tables),
    });
  }, sheet);
}

/** One round trip, and only if there are tables. */
async function tablesOf(patience: Patience, names: readonly string[]): Promise<readonly SheetTable[]> {
  if (names.length === 0) return [];
  return roundTrip(patience, (context) => {
    const ranges = names.map((name) =>
      context.workbook.tables.getItem(name).getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    );
    return () => ranges.map((range, index) => ({ name: names[index] ?? "", area: areaOf(range) }));
  });
}
