import type { ColumnLayout, RowLayout } from "../workbook/plan";
import { furtherColumns, type FurtherCells } from "./ownSheet";

export interface KeyedRow {
  readonly key: string;
  readonly row: RowLayout;
}

/** Columns that people added to a register stand behind ours again, each cell in the row of its key. */
export function withFurther(
  columns: readonly ColumnLayout[],
  rows: readonly KeyedRow[],
  weitere: ReadonlyMap<string, FurtherCells>,
): { readonly columns: readonly ColumnLayout[]; readonly rows: readonly RowLayout[] } {
  const further = furtherColumns([...weitere.values()]);
  return {
    columns: [...columns, ...further],
    rows: rows.map(({ key, row }) => ({
      ...row,
      cells: [...row.cells, ...further.map(({ header }) => weitere.get(key)?.get(header) ?? null)],
    })),
  };
}
