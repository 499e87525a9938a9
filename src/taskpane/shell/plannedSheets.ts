import { isSameSheet, markOf, sheetName } from "../../workbook/mark";
import type { SheetWrite } from "../../workbook/plan";
import type { SheetInfo } from "../../workbook/workbook";

/** What a plan will do to which sheet, for the clerk to see before anything is written. */
export interface PlannedSheet {
  readonly sheet: string;
  readonly change: "neu" | "ersetzt" | "ergaenzt";
  readonly rows: number;
}

export function plannedSheets(
  plan: readonly SheetWrite[],
  sheets: readonly SheetInfo[],
): readonly PlannedSheet[] {
  return plan.map(({ kind, layout }) => {
    const existing = sheets.find(({ head }) => {
      const mark = markOf(head[1]);
      return mark !== "noMark" && isSameSheet(mark, layout);
    });
    const rows = layout.rows.length;
    if (existing === undefined) return { sheet: sheetName(layout), change: "neu", rows };
    return { sheet: existing.name, change: kind === "replace" ? "ersetzt" : "ergaenzt", rows };
  });
}
