import type { CellValue } from "../../workbook/cell";
import { cleanLines } from "../text/clean";
import type { Grid } from "../sheet/grid";
import type { Vermutung } from "./rolleOf";
import type { Rolle } from "./rolle";

/** A header line, before the contents below it were looked at. */
export interface Kopf {
  readonly top: number;
  /** The last header row; data begin below. */
  readonly bottom: number;
  readonly felder: readonly Kopffeld[];
}

export interface Kopffeld {
  readonly column: number;
  readonly text: string;
  readonly vermutung: Vermutung | "unbekannt";
}

export const NAMES: ReadonlySet<Rolle> = new Set(["name", "familienname", "vorname"]);

export function rolleIn(vermutung: Vermutung | "unbekannt"): Rolle {
  return vermutung === "unbekannt" ? "sonstiges" : vermutung.rolle;
}

/** Texts of a row; a cell merged with the one above holds here too, one merged with its left neighbour only there. */
export function textCells(grid: Grid, row: number): readonly (readonly [number, string])[] {
  const width = Math.max(grid.row(row).length, row === 0 ? 0 : grid.row(row - 1).length);
  const texts: (readonly [number, string])[] = [];
  for (let column = 0; column < width; column++) {
    const area = grid.mergeAt(row, column);
    if (area !== undefined && area.left !== column) continue;
    const text = textOf(grid.value(row, column));
    if (text !== "") texts.push([column, text]);
  }
  return texts;
}

export function textOf(value: CellValue): string {
  return typeof value === "string" ? cleanLines(value) : "";
}

export function numbersIn(cells: readonly CellValue[]): number {
  return cells.filter((value) => typeof value === "number").length;
}
