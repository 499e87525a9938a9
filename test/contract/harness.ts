import type { CellValue } from "../../src/workbook/cell";
import type { SheetFormulas } from "../../src/workbook/formulaCells";
import type { Workbook } from "../../src/workbook/workbook";
import type { WorkbookSpec } from "./specs/workbookSpec";

/** What an implementation brings so that the contract can be tried on it. */
export interface ContractHarness {
  readonly open: (spec: WorkbookSpec) => Promise<OpenedWorkbook>;
}

export interface OpenedWorkbook {
  /** The implementation under test. */
  readonly workbook: Workbook & { readonly formulas: SheetFormulas };
  /** The sheet as it now is, read by other means than the implementation: from the saved file, from the host's model. */
  readonly written: (sheet: string) => Promise<WrittenSheet>;
}

export interface WrittenSheet {
  /** Filled cells by address: { A1: { value: "Zuteilung 2025" } }. */
  readonly cells: Readonly<Record<string, WrittenCell>>;
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** RRGGBB */
  readonly tabColor?: string;
  /** Lists to choose from, by the range that they hold for. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

export interface WrittenCell {
  /** Dates as serial numbers. Absent for a formula whose result nobody has computed yet. */
  readonly value?: CellValue;
  /** Without the leading =. */
  readonly formula?: string;
  /** As displayed: the named style or the direct format, "General" if none. */
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly struck: boolean;
  /** RRGGBB */
  readonly fill?: string;
}
