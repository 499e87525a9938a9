import { readXlsx } from "hucre/xlsx";
import { done, refused, type Result } from "../../domain/result";
import type { WorkbookRefusal } from "../refusal";
import type { SheetContent } from "../sheetContent";
import type { ReadOptions } from "../workbook";
import { refusing } from "./classify";
import { chartSheets } from "./read/chartSheets";
import { paletteOf } from "./read/colors";
import { contentOf, filledRowCount } from "./read/content";
import { restoreNumbers } from "./read/exactNumbers";
import { fromLibrary } from "./fromLibrary";

/** All sheets of a file that is only read, visible or hidden, in tab order: the way for large and for many files. */
export async function readFile(
  bytes: Uint8Array,
  file: string,
  { progress, signal }: ReadOptions = {},
): Promise<Result<readonly SheetContent[], WorkbookRefusal>> {
  if (signal?.aborted === true) return refused({ kind: "abgebrochen" });
  return refusing(bytes, file, async (): Promise<Result<readonly SheetContent[], WorkbookRefusal>> => {
    const { sheets, dateSystem, themeColors } = await fromLibrary(async () => {
      const charts = await chartSheets(bytes);
      return readXlsx(bytes, { readStyles: true, sheets: ({ name }) => !charts.has(name) });
    });
    const system = dateSystem === "1904" ? 1904 : 1900;
    for (const { rows } of sheets) rows.length = filledRowCount(rows);
    await restoreNumbers(sheets, system, bytes);
    const palette = paletteOf(themeColors);
    const ofRows = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
    const contents: SheetContent[] = [];
    let rows = 0;
    for (const sheet of sheets) {
      if (signal?.aborted === true) return refused({ kind: "abgebrochen" });
      contents.push(contentOf(sheet, system, palette));
      rows += sheet.rows.length;
      progress?.(rows, ofRows);
    }
    return done(contents);
  });
}
