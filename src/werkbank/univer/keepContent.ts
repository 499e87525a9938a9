import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";

/**
 * Filling and pasting would carry fonts and fills along, which the file never gets to know. Of a look only the number
 * format stays: without it a copied day would be a bare number. Changes the mutation in place, before Univer runs it.
 */
export function keepContent(
  { cellValue }: ISetRangeValuesMutationParams,
  styleOf: (style: string) => Nullable<IStyleData>,
): void {
  const rows: readonly Readonly<Record<number, Nullable<ICellData>>>[] = Object.values(cellValue ?? {});
  for (const cells of rows) {
    for (const cell of Object.values(cells)) if (cell?.s) keepNumberFormat(cell, styleOf);
  }
}

function keepNumberFormat(cell: ICellData, styleOf: (style: string) => Nullable<IStyleData>): void {
  const style = typeof cell.s === "string" ? styleOf(cell.s) : cell.s;
  if (style?.n) cell.s = { n: style.n };
  else delete cell.s;
}
