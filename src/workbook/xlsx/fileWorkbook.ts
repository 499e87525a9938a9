import type { CellValue } from "../cell";
import type { SheetFormulas } from "../formulaCells";
import type { Area } from "../sheetContent";
import type { Workbook } from "../workbook";
import type { SheetAppearance } from "./appearance";

/** A workbook in memory that came from a file or was made new, and can be saved as .xlsx again. */
export interface FileWorkbook extends Workbook {
  readonly formulas: SheetFormulas;
  readonly save: () => Promise<Uint8Array>;
  readonly appearance: (sheet: string) => SheetAppearance | "blattFehlt";
  /** What a person typed into cells of any sheet. */
  readonly edit: (sheet: string, edits: readonly CellEdit[]) => void;
}

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Without the leading =; `value` is then its result. */
  readonly formula?: string;
  /** Where the results of the formula go, if they fill more than its cell. */
  readonly area?: Area;
  /** Comes with what was typed, as with a day; absent: the cell keeps its format. */
  readonly numberFormat?: string;
}
