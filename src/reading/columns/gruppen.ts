import type { Grid } from "../sheet/grid";
import { textOf, type Kopf, type Kopffeld } from "./kopffeld";
import { answerOf, rolleOf, type Vermutung } from "./rolleOf";

/** Columns that say little by themselves ("ja", "am", "Datum") borrow from the group in the row above them. */
export function withGroups(grid: Grid, kopf: Kopf): Kopf {
  if (kopf.top === 0) return kopf;
  return { ...kopf, felder: kopf.felder.map((feld) => withGroup(grid, kopf.top - 1, feld)) };
}

function withGroup(grid: Grid, row: number, feld: Kopffeld): Kopffeld {
  const { column, text, vermutung } = feld;
  const isAnswer = answerOf(text) !== "none";
  if (!isAnswer && vermutung !== "unbekannt" && vermutung.kraft === "stark") return feld;
  const group = groupText(grid, row, column, isAnswer);
  if (group === "") return feld;
  const both = `${group}\n${text}`;
  if (isAnswer) return { column, text: both, vermutung: ofAnswer(text, rolleOf(group), "unbekannt") };
  return vermutung === "unbekannt" ? { column, text: both, vermutung: rolleOf(both) } : feld;
}

/** "ja" below "gestrichen" strikes; below "noch gemeldet", or without a word above, it says that the person is there. */
export function ofAnswer(
  text: string,
  group: Vermutung | "unbekannt",
  own: Vermutung | "unbekannt",
): Vermutung | "unbekannt" {
  const answer = answerOf(text);
  if (answer === "none") return own;
  const rolle = group === "unbekannt" ? "gemeldet" : group.rolle;
  if (rolle === "streichung" || rolle === "abgang") {
    return { rolle: answer === "ja" ? "streichung" : "sonstiges", kraft: "stark" };
  }
  return { rolle: answer === "ja" ? "gemeldetJa" : "gemeldetNein", kraft: "stark" };
}

/** The text above a column: its own or the merged cell's, for ja and nein also the nearest to the left. */
function groupText(grid: Grid, row: number, column: number, reaches: boolean): string {
  const area = grid.mergeAt(row, column);
  if (area !== undefined && (area.bottom > row || area.right - area.left >= WIDEST_GROUP)) return "";
  const own = textOf(grid.value(row, column));
  if (own !== "" || !reaches) return own.length > LONGEST_GROUP ? "" : own;
  const left = grid
    .row(row)
    .slice(0, column)
    .findLast((value) => textOf(value) !== "");
  return textOf(left ?? null);
}

const LONGEST_GROUP = 60;
/** A cell merged over more columns is the title of the whole list. */
const WIDEST_GROUP = 5;
