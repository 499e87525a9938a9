import { done, refused, type Result } from "../../domain/result";
import { isSameSheet, sheetName } from "../mark";
import type { Applied, ColumnLayout, RowLayout, SheetWrite } from "../plan";
import type { WorkbookRefusal } from "../refusal";

/** All writes of a plan to one sheet as one write: each sheet is touched once. */
export function combinePlan(plan: readonly SheetWrite[]): Result<readonly SheetWrite[], WorkbookRefusal> {
  const combined: SheetWrite[] = [];
  for (const next of plan) {
    const index = combined.findIndex(({ layout }) => isSameSheet(layout, next.layout));
    const before = combined[index];
    const write = before === undefined ? done(next) : joined(before, next);
    if (!write.ok) return write;
    if (before === undefined) combined.push(write.value);
    else combined[index] = write.value;
  }
  return done(combined);
}

/** What happened, write by write; the second of two that make a sheet replaces or adds to what the first made. */
export function appliedOf(
  plan: readonly SheetWrite[],
  sheetOf: (write: SheetWrite) => { readonly sheet: string; readonly isNew: boolean },
): readonly Applied[] {
  return plan.map((write, index) => {
    const { sheet, isNew } = sheetOf(write);
    const isFirst = plan.findIndex(({ layout }) => isSameSheet(layout, write.layout)) === index;
    const change = isNew && isFirst ? "neu" : write.kind === "replace" ? "ersetzt" : "ergaenzt";
    return { sheet, change, rows: write.layout.rows.length };
  });
}

/** Rows of one layout under the headers of another; a header that is not there is named. */
export function alignRows(
  rows: readonly RowLayout[],
  columns: readonly ColumnLayout[],
  headers: readonly string[],
): Result<readonly RowLayout[], { readonly column: string }> {
  const missing = columns.find(({ header }) => !headers.includes(header));
  if (missing !== undefined) return refused({ column: missing.header });
  const from = headers.map((header) => columns.findIndex((column) => column.header === header));
  return done(
    rows.map((row) => ({
      cells: from.map((index) => row.cells[index] ?? null),
      ...(row.tone === undefined ? {} : { tone: row.tone }),
      ...(row.cellLayouts === undefined ? {} : { cellLayouts: alignCellLayouts(row.cellLayouts, from) }),
    })),
  );
}

function joined(before: SheetWrite, next: SheetWrite): Result<SheetWrite, WorkbookRefusal> {
  if (next.kind === "replace") return done(next);
  const { layout } = before;
  const headers = layout.columns.map(({ header }) => header);
  const rows = alignRows(next.layout.rows, next.layout.columns, headers);
  if (!rows.ok) return refused({ kind: "spalteFehlt", sheet: sheetName(layout), ...rows.refusal });
  return done({ kind: before.kind, layout: { ...layout, rows: [...layout.rows, ...rows.value] } });
}

function alignCellLayouts(
  cellLayouts: NonNullable<RowLayout["cellLayouts"]>,
  from: readonly number[],
): NonNullable<RowLayout["cellLayouts"]> {
  const moved = from.flatMap((index, to) => {
    const layout = cellLayouts[index];
    return layout === undefined ? [] : [[to, layout] as const];
  });
  return Object.fromEntries(moved);
}
