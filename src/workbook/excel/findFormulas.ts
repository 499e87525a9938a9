import type { CellValue } from "../cell";
import type { FormulaCell } from "../formulaCells";
import { callsOurs } from "../ourFunctions";
import type { Area } from "../sheetContent";
import { rangeOf } from "./block";
import { CHUNK_BYTES } from "./chunkBytes";
import { roundTrip, type Patience } from "./roundTrip";
import { areaOf, mixedIfNull } from "./survey";

/** A formula with its cell, before anybody asked how far its results reach. */
interface Found {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}

/** 1 round trip for the size, 1 per MB of formulas, and where results spill 1 for every few hundred formulas. */
export async function findFormulas(
  patience: Patience,
  sheet: string,
  within: Area | undefined,
): Promise<readonly FormulaCell[] | "blattFehlt"> {
  const survey = await usedArea(patience, sheet);
  if (survey === "blattFehlt") return survey;
  const area = survey.area && inside(survey.area, within);
  if (area === undefined) return [];
  const found: Found[] = [];
  const length = Math.max(1, Math.floor(CHUNK_BYTES / (BYTES_PER_CELL * (area.right - area.left + 1))));
  for (let top = area.top; top <= area.bottom; top += length) {
    const chunk = { ...area, top, bottom: Math.min(area.bottom, top + length - 1) };
    found.push(...(await formulasIn(patience, sheet, chunk)));
  }
  if (!survey.hasSpill) return found.map((one) => ({ sheet, ...alone(one) }));
  const cells: FormulaCell[] = [];
  for (let from = 0; from < found.length; from += FORMULAS_PER_TRIP) {
    cells.push(...(await withSpills(patience, sheet, found.slice(from, from + FORMULAS_PER_TRIP))));
  }
  return cells;
}

const BYTES_PER_CELL = 40;
const FORMULAS_PER_TRIP = 500;

interface Used {
  readonly area: Area | undefined;
  readonly hasSpill: boolean;
}

async function usedArea(patience: Patience, name: string): Promise<Used | "blattFehlt"> {
  return roundTrip(patience, (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    const used = sheet
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount,hasSpill");
    return () => {
      if (sheet.isNullObject) return "blattFehlt";
      if (used.isNullObject) return { area: undefined, hasSpill: false };
      return { area: areaOf(used), hasSpill: mixedIfNull(used.hasSpill) !== false };
    };
  });
}

function inside(area: Area, within: Area = area): Area | undefined {
  const common = {
    top: Math.max(area.top, within.top),
    left: Math.max(area.left, within.left),
    bottom: Math.min(area.bottom, within.bottom),
    right: Math.min(area.right, within.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

async function formulasIn(patience: Patience, sheet: string, area: Area): Promise<readonly Found[]> {
  return roundTrip(patience, (context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area).load(
      "formulas,values,valueTypes",
    );
    return () =>
      rowsOf(range.formulas).flatMap((line, down) =>
        line.flatMap((formula, across): readonly Found[] =>
          typeof formula === "string" && formula.startsWith("=") && callsOurs(formula)
            ? [
                {
                  row: area.top + down,
                  column: area.left + across,
                  formula: formula.slice(1),
                  value: valueAt(range, down, across),
                },
              ]
            : [],
        ),
      );
  });
}

async function withSpills(
  patience: Patience,
  sheet: string,
  found: readonly Found[],
): Promise<readonly FormulaCell[]> {
  return roundTrip(patience, (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const spills = found.map(({ row, column }) =>
      worksheet
        .getCell(row, column)
        .getSpillingToRangeOrNullObject()
        .load("rowIndex,columnIndex,rowCount,columnCount,values,valueTypes"),
    );
    return () =>
      found.map((one, index): FormulaCell => {
        const spill = spills[index];
        if (spill === undefined || spill.isNullObject) return { sheet, ...alone(one) };
        const values = rowsOf(spill.values).map((line, down) =>
          line.map((_, across) => valueAt(spill, down, across)),
        );
        return { sheet, formula: one.formula, area: areaOf(spill), values };
      });
  });
}

function alone({ row, column, formula, value }: Found): Omit<FormulaCell, "sheet"> {
  return { formula, area: { top: row, left: column, bottom: row, right: column }, values: [[value]] };
}

function valueAt({ values, valueTypes }: Excel.Range, row: number, column: number): CellValue {
  const value: unknown = rowsOf(values)[row]?.[column];
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return valueTypes[row]?.[column] === Excel.RangeValueType.error ? { error: value } : value;
}

/** The types of Office.js leave open what stands in cells. */
function rowsOf(matrix: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return matrix;
}
