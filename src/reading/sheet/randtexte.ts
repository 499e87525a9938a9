import { cleanLines } from "../text/clean";
import type { Grid } from "./grid";

/** The first text of a row between two columns; a line of a letter, a heading, a sum. */
export function rowText(grid: Grid, row: number, first = 0, last = Number.MAX_SAFE_INTEGER): string {
  const cells = grid.row(row);
  for (let column = first; column < cells.length && column <= last; column++) {
    const value = cells[column];
    if (typeof value === "string") {
      const text = cleanLines(value);
      if (text !== "") return text;
    }
  }
  return "";
}

/** Texts that belong to no person: above, below and beside the list. Legends and footnotes are among them. */
export function randtexteIn(
  grid: Grid,
  persons: ReadonlySet<number>,
  kopf: { readonly top: number; readonly bottom: number },
  lastColumn: number,
): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
  const texts: { row: number; column: number; text: string }[] = [];
  for (let row = 0; row < grid.rowCount && texts.length < MOST; row++) {
    if (row >= kopf.top && row <= kopf.bottom) continue;
    const isPerson = persons.has(row);
    const cells = grid.row(row);
    for (let column = isPerson ? lastColumn + 1 : 0; column < cells.length; column++) {
      const value = cells[column];
      if (typeof value !== "string") continue;
      const text = cleanLines(value);
      if (text !== "") texts.push({ row, column, text });
    }
  }
  return texts;
}

const MOST = 2000;
