import { done, refused, type Result } from "../../domain/result";
import { addressOf } from "../address";
import type { CellPlace, FormulaCell, FormulaCells, Selection, ZelleBelegt } from "../formulaCells";
import type { WorkbookRefusal } from "../refusal";
import { rangeOf } from "./block";
import { findFormulas } from "./findFormulas";
import { orRefusal } from "./refusalOf";
import { roundTrip, type Patience } from "./roundTrip";
import { areaOf } from "./survey";

/** Formulas of ours in the workbook that Excel has open. */
export function formulaCells(patience: Patience): FormulaCells {
  return {
    notation: "local",
    find: async (sheet, area) =>
      orRefusal(async () => {
        const found = await findFormulas(patience, sheet, area);
        return found === "blattFehlt" ? refused({ kind: "blattFehlt", sheet }) : done(found);
      }, sheet),
    freeze: async (cells) => change(patience, cells, valuesOver),
    restore: async (cells) => change(patience, cells, formulaBack),
    selection: async () => orRefusal(async () => done(await selection(patience))),
    insert: async (formula) => insert(patience, formula),
  };
}

/** As somebody pastes values over the same cells: days, errors and texts stay what they are. */
function valuesOver(sheet: Excel.Worksheet, { area }: FormulaCell): void {
  const range = rangeOf(sheet, area);
  range.copyFrom(range, Excel.RangeCopyType.values);
}

/** Results that stand in the way of the formula's own must go first. */
function formulaBack(sheet: Excel.Worksheet, { area, formula }: FormulaCell): void {
  if (area.top < area.bottom || area.left < area.right) {
    rangeOf(sheet, area).clear(Excel.ClearApplyTo.contents);
  }
  sheet.getCell(area.top, area.left).formulas = [[`=${formula}`]];
}

const CELLS_PER_TRIP = 1000;

/** One round trip to look for protected sheets, then one for every thousand formulas. */
async function change(
  patience: Patience,
  cells: readonly FormulaCell[],
  one: (sheet: Excel.Worksheet, cell: FormulaCell) => void,
): Promise<Result<"done", WorkbookRefusal>> {
  return orRefusal(async () => {
    const locked = await protectedSheet(patience, [...new Set(cells.map(({ sheet }) => sheet))]);
    if (locked !== undefined) return refused({ kind: "blattGeschuetzt", sheet: locked });
    for (let from = 0; from < cells.length; from += CELLS_PER_TRIP) {
      await roundTrip(patience, (context) => {
        for (const cell of cells.slice(from, from + CELLS_PER_TRIP)) {
          one(context.workbook.worksheets.getItem(cell.sheet), cell);
        }
        return () => undefined;
      });
    }
    return done("done");
  }, cells[0]?.sheet);
}

async function protectedSheet(patience: Patience, sheets: readonly string[]): Promise<string | undefined> {
  return roundTrip(patience, (context) => {
    const protections = sheets.map((sheet) =>
      context.workbook.worksheets.getItem(sheet).protection.load("protected"),
    );
    return () => sheets[protections.findIndex((protection) => protection.protected)];
  });
}

async function selection(patience: Patience): Promise<Selection> {
  return roundTrip(patience, (context) => {
    const range = context.workbook.getSelectedRange().load("rowIndex,columnIndex,rowCount,columnCount");
    const sheet = range.worksheet.load("name");
    return () => ({ sheet: sheet.name, area: areaOf(range) });
  });
}

async function insert(
  patience: Patience,
  formula: string,
): Promise<Result<CellPlace, WorkbookRefusal | ZelleBelegt>> {
  const chosen = await orRefusal(async () => done(await selection(patience)));
  if (!chosen.ok) return chosen;
  const { sheet, area } = chosen.value;
  const place = { sheet, cell: addressOf(area.top, area.left) };
  const content = await roundTrip(patience, (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(area.top, area.left).load("formulas");
    return (): unknown => cell.formulas[0]?.[0];
  });
  if (content !== "") return refused({ kind: "zelleBelegt", ...place });
  const here = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  const written = await change(patience, [{ sheet, formula, area: here, values: [[null]] }], formulaBack);
  return written.ok ? done(place) : written;
}
