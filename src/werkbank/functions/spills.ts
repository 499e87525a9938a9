import type { IRange, Univer } from "@univerjs/core";
import { FormulaDataModel, type FWorkbook, type FWorksheet } from "@univerjs/preset-sheets-core";
import type { CellEdit } from "../../workbook/xlsx/fileWorkbook";
import { cellEdit } from "../sheet/cellEdit";

/** The filled cells of one sheet by their place. */
type Filled = ReadonlyMap<string, CellEdit>;

/**
 * Results that fill more than the cell of their formula: Univer keeps them beside its cells, a file among them.
 * Each call tells what the file does not know yet: new results, and blanks where a result no longer reaches.
 */
export function followSpills(
  univer: Univer,
): (book: FWorkbook) => readonly { readonly sheet: string; readonly edits: readonly CellEdit[] }[] {
  let known = new Map<string, Filled>();
  let of: FWorkbook | undefined;
  return (book) => {
    const before = of === book ? known : new Map<string, Filled>();
    const sheets = book.getSheets().map((sheet) => ({ sheet, filled: filledIn(univer, book, sheet) }));
    known = new Map(sheets.map(({ sheet, filled }) => [sheet.getSheetName(), filled]));
    of = book;
    return sheets
      .map(({ sheet, filled }) => {
        const name = sheet.getSheetName();
        return { sheet: name, edits: changed(before.get(name) ?? NOTHING, filled, sheet) };
      })
      .filter(({ edits }) => edits.length > 0);
  };
}

const NOTHING: Filled = new Map();

function filledIn(univer: Univer, book: FWorkbook, sheet: FWorksheet): Filled {
  const model = univer.__getInjector().get(FormulaDataModel);
  const areas = model.getArrayFormulaRange()[book.getId()]?.[sheet.getSheetId()] ?? {};
  const values = model.getArrayFormulaCellData()[book.getId()]?.[sheet.getSheetId()] ?? {};
  const filled = new Map<string, CellEdit>();
  for (const { startRow, startColumn, endRow, endColumn } of rangesIn(areas)) {
    const area = { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const isFirst = row === startRow && column === startColumn;
        const edit = cellEdit(row, column, values[row]?.[column]);
        const formula = isFirst ? sheet.getRange(row, column).getFormula().replace(/^=/u, "") : "";
        filled.set(`${row},${column}`, isFirst ? { ...edit, formula, area } : edit);
      }
    }
  }
  return filled;
}

function rangesIn(areas: Readonly<Record<number, Readonly<Record<number, IRange>>>>): readonly IRange[] {
  return Object.values(areas).flatMap((row) => Object.values(row));
}

function changed(before: Filled, now: Filled, sheet: FWorksheet): readonly CellEdit[] {
  const fresh = [...now].filter(
    ([place, edit]) => JSON.stringify(before.get(place)) !== JSON.stringify(edit),
  );
  const left = [...before].filter(([place]) => !now.has(place));
  return [
    ...fresh.map(([, edit]) => edit),
    // What stands there by itself by now, typed or calculated, was told already.
    ...left.flatMap(([, { row, column }]) =>
      sheet.getSheet().getCellRaw(row, column)?.v === undefined ? [{ row, column, value: null }] : [],
    ),
  ];
}
