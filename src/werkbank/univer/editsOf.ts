import type { ICellData, Nullable } from "@univerjs/core";
import type { FWorksheet, ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import type { CellEdit } from "../../workbook/xlsx/fileWorkbook";
import type { DateSystem } from "../../workbook/sheetContent";
import { cellEdit } from "../sheet/cellEdit";
import { keptDay } from "../sheet/days";

type Matrix = NonNullable<ISetRangeValuesMutationParams["cellValue"]>;

/** What a person changed, read back from the sheet after the change. */
export function typedEdits(changed: Matrix, sheet: FWorksheet, system: DateSystem): readonly CellEdit[] {
  return placesOf(changed).map(({ row, column, cell }) => {
    const edit = currentEdit(sheet, row, column, system);
    // A look in the change is a number format, set or taken back (keepContent.ts).
    return cell?.s === undefined ? edit : { ...edit, numberFormat: formatAt(sheet, row, column) };
  });
}

/** Results of formulas. A name that only Excel knows is left to Excel: the file keeps what it had. */
export function calculatedEdits(changed: Matrix, sheet: FWorksheet, system: DateSystem): readonly CellEdit[] {
  return placesOf(changed)
    .filter(({ cell }) => cell?.v !== "#NAME?")
    .map(({ row, column }) => currentEdit(sheet, row, column, system))
    .filter((edit) => edit.formula !== undefined);
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: Nullable<ICellData>;
}

function placesOf(matrix: Matrix): readonly Place[] {
  return Object.entries(matrix).flatMap(
    ([row, cells]: [string, Readonly<Record<string, Nullable<ICellData>>>]) =>
      Object.entries(cells).map(([column, cell]) => ({ row: Number(row), column: Number(column), cell })),
  );
}

/** A filled formula is kept once for many cells: only the range knows each cell's own. */
function currentEdit(sheet: FWorksheet, row: number, column: number, system: DateSystem): CellEdit {
  const raw = sheet.getSheet().getCellRaw(row, column);
  const edit = cellEdit(row, column, { ...raw, f: sheet.getRange(row, column).getFormula() });
  return { ...edit, value: keptDay(edit.value, formatAt(sheet, row, column), system) };
}

function formatAt(sheet: FWorksheet, row: number, column: number): string {
  return sheet.getRange(row, column).getNumberFormat() || "General";
}
