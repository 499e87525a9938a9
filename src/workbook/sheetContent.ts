import type { CellFormat, CellValue } from "./cell";

/** Everything that is read from one sheet. Rows and columns count from 0: rows[11][3] is D12. */
export interface SheetContent {
  readonly name: string;
  readonly dateSystem: DateSystem;
  /** From A1 to the last filled row; rows may be ragged, trailing empty cells and rows are cut off. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly formatAt: (row: number, column: number) => CellFormat | undefined;
  /** Rows with a cell that is struck through or filled. Absent: nobody has looked, every cell may be. */
  readonly markedRows?: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly tables: readonly SheetTable[];
}

/** Day 0 of the workbook's serial numbers: 1900 (usual) or 1904 (old Mac workbooks). */
export type DateSystem = 1900 | 1904;

/** Both ends are inside. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetTable {
  readonly name: string;
  /** With its header row. */
  readonly area: Area;
}
