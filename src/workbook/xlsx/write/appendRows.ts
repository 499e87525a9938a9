import type { Cell, DataValidation, Sheet } from "hucre";
import { cellRef, rangeRef } from "hucre/xlsx";
import { done, refused, type Result } from "../../../domain/result";
import { cellLayoutAt, type SheetLayout } from "../../plan";
import type { WorkbookRefusal } from "../../refusal";
import type { DateSystem } from "../../sheetContent";
import { areaOf, filledRowCount } from "../read/content";
import { detailedCell, plainValue } from "./cellOf";
import { isWritable, validation } from "./choices";
import { FIRST_ROW, HEADER_ROW } from "./frame";
import { createStyles } from "./layoutSheet";
import { tallRows } from "./tallRows";

/** The rows go below the last filled one, each cell under its header, wherever a clerk has moved the column. */
export function appendRows(
  sheet: Sheet,
  layout: SheetLayout,
  dateSystem: DateSystem,
): Result<Sheet, WorkbookRefusal> {
  const headers = sheet.rows[HEADER_ROW] ?? [];
  const missing = layout.columns.find(({ header }) => !headers.includes(header));
  if (missing) return refused({ kind: "spalteFehlt", sheet: sheet.name, column: missing.header });
  if (layout.rows.length === 0) return done(sheet);

  const places = layout.columns.map(({ header }) => headers.indexOf(header));
  const first = Math.max(FIRST_ROW, filledRowCount(sheet.rows));
  const last = first + layout.rows.length - 1;
  const rows = [...sheet.rows];
  const cells = new Map<string, Cell>(sheet.cells);
  const styleOf = createStyles();
  while (rows.length < first) rows.push([]);
  layout.rows.forEach((row, index) => {
    const values = [...(rows[first + index] ?? [])];
    while (values.length < headers.length) values.push(null);
    layout.columns.forEach((_, at) => {
      const column = places[at] ?? 0;
      const input = row.cells[at] ?? null;
      values[column] = plainValue(input, dateSystem);
      const style = styleOf(cellLayoutAt(layout, index, at).style, row.tone);
      cells.set(`${first + index},${column}`, detailedCell(input, dateSystem, style));
    });
    rows[first + index] = values;
  });
  return done({
    ...sheet,
    rows,
    cells,
    rowDefs: new Map([...(sheet.rowDefs ?? []), ...tallRows(layout, first)]),
    tables: (sheet.tables ?? []).map((table) => grownTable(table, last)),
    dataValidations: [...grownChoices(sheet.dataValidations ?? [], layout, places, first, last)],
  });
}

function grownTable(table: NonNullable<Sheet["tables"]>[number], last: number): typeof table {
  const { top, left, bottom, right } = areaOf(table.range ?? "A1");
  if (top !== HEADER_ROW) return table;
  return { ...table, range: rangeRef(top, left, Math.max(bottom, last), right) };
}

/** The list of a column that began at the first row goes on to the last; any other list stays as it is. */
function grownChoices(
  old: readonly DataValidation[],
  { columns }: SheetLayout,
  places: readonly number[],
  first: number,
  last: number,
): readonly DataValidation[] {
  let grown = [...old];
  columns.forEach(({ choices }, at) => {
    if (choices === undefined || !isWritable(choices)) return;
    const column = places[at] ?? 0;
    const start = cellRef(FIRST_ROW, column);
    const own = grown.filter(({ range }) => range === start || range.startsWith(`${start}:`));
    grown = grown.filter((list) => !own.includes(list));
    grown.push(validation(rangeRef(own.length > 0 ? FIRST_ROW : first, column, last, column), choices));
  });
  return grown;
}
