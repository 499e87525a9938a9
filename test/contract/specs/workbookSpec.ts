import type { CellError } from "../../../src/workbook/cell";
import type { DateSystem } from "../../../src/workbook/sheetContent";

/** A workbook as JSON, so that every implementation can build it: as a file, or in a host behind a bridge. */
export interface WorkbookSpec {
  readonly dateSystem?: DateSystem;
  /** Nobody may add, rename or move sheets. */
  readonly structureLocked?: boolean;
  readonly sheets: readonly SheetSpec[];
}

export interface SheetSpec {
  readonly name: string;
  readonly hidden?: boolean;
  /** Protected without a password. */
  readonly protected?: boolean;
  /** By address: { B5: { value: "00123" } }. */
  readonly cells: Readonly<Record<string, CellSpec>>;
  /** "B2:C3" */
  readonly merges?: readonly string[];
  /** Rows from 0. */
  readonly hiddenRows?: readonly number[];
  /** With the header row: "A4:C9". */
  readonly tables?: readonly { readonly name: string; readonly range: string }[];
}

/** A cell without value and formula is formatted only. Text stays text, whatever it looks like. */
export interface CellSpec {
  /** With a formula: its result. */
  readonly value?: string | number | boolean | CellError;
  /** US names, without the leading =. */
  readonly formula?: string;
  /** Where its results reach, if that is more than its cell: "B1:B3". They stand there as cells of their own. */
  readonly spill?: string;
  readonly numberFormat?: string;
  /** true: the whole cell; a number: only that many characters from the left. */
  readonly struck?: true | number;
  /** RRGGBB */
  readonly fill?: string;
}
