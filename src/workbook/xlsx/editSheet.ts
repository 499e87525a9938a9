import { rangeRef, type Cell, type Sheet } from "hucre";
import { isCellError, type CellValue } from "../cell";
import type { CellEdit } from "./fileWorkbook";
import { areaOf } from "./read/content";
import { formulaInFile } from "./addinFunctions";
import { unshareFormula } from "./sharedFormulas";

/** The look of a cell stays, its text changes. */
export function editSheet(sheet: Sheet, edits: readonly CellEdit[]): Sheet {
  const rows = [...sheet.rows];
  const cells = new Map(sheet.cells);
  for (const shown of edits) {
    const edit = inFile(shown);
    const value = libraryValue(edit.value);
    const key = `${edit.row},${edit.column}`;
    if (cells.get(key)?.formula !== edit.formula) unshareFormula(cells, key);
    while (rows.length <= edit.row) rows.push([]);
    const values = [...(rows[edit.row] ?? [])];
    while (values.length <= edit.column) values.push(null);
    values[edit.column] = value;
    rows[edit.row] = values;
    cells.set(key, editedCell(cells.get(key), edit, value));
  }
  const tables = (sheet.tables ?? []).map((table) => withHeaders(table, rows));
  return { ...sheet, rows, cells, ...(tables.length > 0 ? { tables } : {}) };
}

function editedCell(old: Cell | undefined, edit: CellEdit, value: string | number | boolean | null): Cell {
  // The same formula with a new result stays what it is, shared or over an area.
  if (old?.formula !== undefined && old.formula === edit.formula)
    return { ...old, value, formulaResult: value, ...spillOf(edit.area) };
  return {
    value,
    type: isCellError(edit.value) ? "error" : edit.formula === undefined ? "string" : "formula",
    ...(edit.formula === undefined
      ? {}
      : { formula: edit.formula, formulaResult: value, ...spillOf(edit.area) }),
    ...styleAfter(old?.style, edit.numberFormat),
    ...(old?.comment === undefined ? {} : { comment: old.comment }),
    ...(old?.hyperlink === undefined ? {} : { hyperlink: old.hyperlink }),
  };
}

function inFile(edit: CellEdit): CellEdit {
  return edit.formula === undefined ? edit : { ...edit, formula: formulaInFile(edit.formula) };
}

/** As Excel writes a formula that spills; without it only the first result would stay. */
function spillOf(area: CellEdit["area"]): Pick<Cell, "formulaType" | "formulaRef" | "formulaDynamic"> {
  if (area === undefined) return {};
  const formulaRef = rangeRef(area.top, area.left, area.bottom, area.right);
  return { formulaType: "array", formulaRef, formulaDynamic: true };
}

function styleAfter(old: Cell["style"], numberFormat: string | undefined): Pick<Cell, "style"> {
  if (numberFormat !== undefined) return { style: { ...old, numFmt: numberFormat } };
  return old === undefined ? {} : { style: old };
}

function libraryValue(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}

/** Excel calls a file damaged whose table names its columns otherwise than its header cells do. */
function withHeaders(
  table: NonNullable<Sheet["tables"]>[number],
  rows: Sheet["rows"],
): NonNullable<Sheet["tables"]>[number] {
  const { top, left } = areaOf(table.range ?? "A1");
  return {
    ...table,
    columns: table.columns.map((column, at) => {
      const header = rows[top]?.[left + at];
      return typeof header === "string" && header !== "" ? { ...column, name: header } : column;
    }),
  };
}
