import type { Grid } from "../sheet/grid";
import { inhaltOf } from "./contents";
import { ofAnswer, withGroups } from "./gruppen";
import { NAMES, numbersIn, rolleIn, textCells, type Kopf, type Kopffeld } from "./kopffeld";
import { rolleOf } from "./rolleOf";
import type { Rolle } from "./rolle";
import { withSecondRow } from "./zweiteKopfzeile";

/** The header that begins in this row: it names a person and a day of the person. Groups may stand above the names. */
export function kopfAt(grid: Grid, row: number): Kopf | "none" {
  const own = kopfIn(grid, row);
  if (own === "none") return "none";
  const next = kopfIn(grid, row + 1);
  if (next !== "none" && isHeader(grid, next) && scoreOf(next) > scoreOf(own)) {
    return { ...withSecondRow(grid, withGroups(grid, next)), top: row };
  }
  return isHeader(grid, own) ? withSecondRow(grid, withGroups(grid, own)) : "none";
}

/** The row as a header, each cell by its own words. */
function kopfIn(grid: Grid, row: number): Kopf | "none" {
  const texts = textCells(grid, row);
  if (texts.length < 2 || numbersIn(grid.row(row)) > 1 || texts.some(([, text]) => DAY.test(text)))
    return "none";
  const felder = texts.map(([column, text]): Kopffeld => {
    return { column, text, vermutung: ofAnswer(text, "unbekannt", rolleOf(text)) };
  });
  return { top: row, bottom: row, felder };
}

/** A cell that is a day and nothing else stands among data. */
const DAY = /^\D{0,3}\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/u;

/** A person and a strong word for a day, or a person and four more columns that we know. */
function isHeader(grid: Grid, kopf: Kopf): boolean {
  const rollen = new Set(kopf.felder.map(({ vermutung }) => rolleIn(vermutung)));
  const hasDay = kopf.felder.some(
    ({ vermutung }) => vermutung !== "unbekannt" && vermutung.kraft === "stark" && DAYS.has(vermutung.rolle),
  );
  rollen.delete("sonstiges");
  if ([...NAMES].some((rolle) => rollen.has(rolle))) return hasDay || rollen.size >= 5;
  return hasDay && rollen.size >= 2 && hasNamesBelow(grid, kopf);
}

/** Nobody knows the word above the names, but they are names. */
function hasNamesBelow(grid: Grid, { bottom, felder }: Kopf): boolean {
  return felder.some(({ column, vermutung }) => {
    if (vermutung !== "unbekannt") return false;
    const { commaNames, filled } = inhaltOf(grid, column, bottom + 1, bottom + 30);
    return filled > 1 && commaNames * 2 > filled;
  });
}

const DAYS: ReadonlySet<Rolle> = new Set(["geburt", "zuweisung", "nachzug", "abgang"]);

function scoreOf(kopf: Kopf): number {
  const rollen = new Set(kopf.felder.map(({ vermutung }) => rolleIn(vermutung)));
  rollen.delete("sonstiges");
  return rollen.size;
}
