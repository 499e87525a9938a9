import type { Result } from "../domain/result";
import type { CellValue } from "./cell";
import type { WorkbookRefusal } from "./refusal";
import type { Area } from "./sheetContent";

/** A formula that calls one of our functions, with what it shows. */
export interface FormulaCell {
  readonly sheet: string;
  /** As people see it, US names, without the leading =. */
  readonly formula: string;
  /** From the cell of the formula to where its results reach. */
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Formulas of ours in the clerk's own sheets. What is on screen before is exactly what changes: values in place of
 * formulas and, as long as the pane remembers them, the formulas back.
 */
export interface SheetFormulas {
  /** Row by row; only those that begin in the area, if one is given. */
  readonly find: (sheet: string, area?: Area) => Promise<Result<readonly FormulaCell[], WorkbookRefusal>>;
  readonly freeze: (cells: readonly FormulaCell[]) => Promise<Result<"done", WorkbookRefusal>>;
  readonly restore: (cells: readonly FormulaCell[]) => Promise<Result<"done", WorkbookRefusal>>;
}

/** Where a workbook is on screen: in Excel and in the Werkbank. */
export interface FormulaCells extends SheetFormulas {
  /** How people write formulas there: German Excel wants semicolons and 0,5, the Werkbank has commas and 0.5 only. */
  readonly notation: "local" | "us";
  readonly selection: () => Promise<Result<Selection, WorkbookRefusal>>;
  /** Into the first chosen cell, never over anything. */
  readonly insert: (formula: string) => Promise<Result<CellPlace, WorkbookRefusal | ZelleBelegt>>;
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

export interface CellPlace {
  readonly sheet: string;
  /** "B5" */
  readonly cell: string;
}

export interface ZelleBelegt extends CellPlace {
  readonly kind: "zelleBelegt";
}
