import type { Result } from "../domain/result";
import type { Applied, SheetWrite } from "./plan";
import type { WorkbookRefusal } from "./refusal";
import type { SheetContent } from "./sheetContent";

/** A workbook as this program sees it. One contract suite (test/contract) holds for every implementation. */
export interface Workbook {
  /** In tab order. */
  readonly sheets: () => Promise<Result<readonly SheetInfo[], WorkbookRefusal>>;
  readonly read: (sheet: string, options?: ReadOptions) => Promise<Result<SheetContent, WorkbookRefusal>>;
  /** All or nothing: after a refusal the workbook is as it was. */
  readonly apply: (plan: readonly SheetWrite[]) => Promise<Result<readonly Applied[], WorkbookRefusal>>;
}

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** Text of A1 and A2: a sheet of ours carries its mark there (mark.ts). */
  readonly head: readonly [string, string];
}

export interface ReadOptions {
  readonly progress?: (rows: number, ofRows: number) => void;
  readonly signal?: AbortSignal;
}

/** What the clerk has on screen. Only where a workbook is open: in Excel and in the Werkbank. */
export interface WorkbookView {
  readonly activeSheet: () => Promise<string>;
  /** Shows the cell; row and column from 0. */
  readonly select: (sheet: string, row: number, column: number) => Promise<void>;
}
