import { done, type Result } from "../../domain/result";
import type { WorkbookRefusal } from "../refusal";
import type { SheetInfo } from "../workbook";
import { orRefusal } from "./refusalOf";
import { roundTrip, type Patience } from "./roundTrip";
import { isStaging } from "./staging";

/** Two round trips: the names, then A1 and A2 of all sheets together. */
export async function listSheets(patience: Patience): Promise<Result<readonly SheetInfo[], WorkbookRefusal>> {
  return orRefusal(async () => {
    const sheets = await roundTrip(patience, (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      return () =>
        worksheets.items
          .filter(({ name }) => !isStaging(name))
          .map(({ name, visibility }) => ({ name, visible: visibility === "Visible" }));
    });
    const heads = await roundTrip(patience, (context) => {
      const ranges = sheets.map(({ name }) =>
        context.workbook.worksheets.getItem(name).getRange("A1:A2").load("values"),
      );
      return () => ranges.map(({ values }) => headOf(values));
    });
    return done(sheets.map((sheet, index) => ({ ...sheet, head: heads[index] ?? ["", ""] })));
  });
}

export async function activeSheet(patience: Patience): Promise<string> {
  return roundTrip(patience, (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    return () => sheet.name;
  });
}

export async function selectCell(
  patience: Patience,
  sheet: string,
  row: number,
  column: number,
): Promise<void> {
  await roundTrip(patience, (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getCell(row, column).select();
    return () => undefined;
  });
}

/** Only text is a title or a mark. */
export function headOf(values: readonly (readonly unknown[])[]): readonly [string, string] {
  return [textOf(values[0]?.[0]), textOf(values[1]?.[0])];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
