import type { FormulaCells } from "../formulaCells";
import type { Workbook, WorkbookView } from "../workbook";
import { applyPlan } from "./applyPlan";
import { formulaCells } from "./formulaCells";
import { readSheet } from "./readSheet";
import type { Patience } from "./roundTrip";
import { activeSheet, listSheets, selectCell } from "./sheets";
import { cleanStaging } from "./staging";

/** The workbook that Excel has open, through Office.js. */
export interface ExcelWorkbook extends Workbook, WorkbookView {
  readonly formulas: FormulaCells;
  /** At the start of the pane: takes away what an interrupted write has left behind. */
  readonly cleanStaging: () => Promise<void>;
}

export function excelWorkbook(options: Partial<Patience> = {}): ExcelWorkbook {
  const patience = { ...USUAL_PATIENCE, ...options };
  return {
    sheets: async () => listSheets(patience),
    read: async (sheet, readOptions) => readSheet(patience, sheet, readOptions),
    apply: async (plan) => applyPlan(patience, plan),
    activeSheet: async () => activeSheet(patience),
    select: async (sheet, row, column) => selectCell(patience, sheet, row, column),
    formulas: formulaCells(patience),
    cleanStaging: async () => cleanStaging(patience),
  };
}

/** Half a second is short enough to go on by itself when the clerk has finished the cell; after ten minutes nobody waits. */
const USUAL_PATIENCE: Patience = { waiting: () => undefined, pauseMs: 500, pauses: 1200 };
