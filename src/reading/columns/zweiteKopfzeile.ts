import type { Grid } from "../sheet/grid";
import { ofAnswer } from "./gruppen";
import { NAMES, numbersIn, rolleIn, textCells, textOf, type Kopf, type Kopffeld } from "./kopffeld";
import { answerOf, rolleOf } from "./rolleOf";

/** The row below only adds to some columns ("ja | nein", "am | nach"), while the names go on or stay empty. */
export function withSecondRow(grid: Grid, kopf: Kopf): Kopf {
  const row = kopf.bottom + 1;
  const own = textCells(grid, row).filter(([column]) => grid.mergeAt(row, column)?.top !== kopf.bottom);
  const isSecond =
    own.length > 0 &&
    numbersIn(grid.row(row)) === 0 &&
    own.every(([column, text]) => isAddition(grid, kopf, column, text)) &&
    own.some(([, text]) => answerOf(text) !== "none" || SMALL.test(text) || own.length > 1);
  if (!isSecond) return kopf;
  const added = own.map(([column, text]) => joined(grid, kopf, column, text));
  const kept = kopf.felder.filter(({ column }) => !added.some((one) => one.column === column));
  return {
    ...kopf,
    bottom: row,
    felder: [...kept, ...added].sort((one, other) => one.column - other.column),
  };
}

const SMALL = /^(?:am|ab|bis|von|seit|nach|wohin|zum|datum|tag|grund|nr\.?|ja|nein|x)$/iu;

/** Short, below a header of its own or of a group, and no name of a person. */
function isAddition(grid: Grid, kopf: Kopf, column: number, text: string): boolean {
  if (text.length > 30) return false;
  const above = kopf.felder.find((feld) => feld.column === column);
  const isName = above !== undefined && NAMES.has(rolleIn(above.vermutung));
  if (isName) return rolleOf(text) !== "unbekannt" && NAMES.has(rolleIn(rolleOf(text)));
  if (answerOf(text) !== "none" || SMALL.test(text)) return true;
  const isContinued = above !== undefined && /[-‐]$/u.test(above.text);
  return isContinued || (grid.mergeAt(kopf.bottom, column) !== undefined && rolleOf(text) !== "unbekannt");
}

function joined(grid: Grid, kopf: Kopf, column: number, text: string): Kopffeld {
  const own = kopf.felder.find((feld) => feld.column === column);
  const area = grid.mergeAt(kopf.bottom, column);
  const left = kopf.felder.findLast((feld) => feld.column <= column);
  const isBelow = own ?? (area === undefined ? (answerOf(text) === "none" ? undefined : left) : left);
  const upper = isBelow?.text ?? textOf(grid.value(kopf.bottom, column));
  if (answerOf(text) !== "none") {
    const group = upper === "" ? "unbekannt" : rolleOf(upper);
    return {
      column,
      text: upper === "" ? text : `${upper}\n${text}`,
      vermutung: ofAnswer(text, group, "unbekannt"),
    };
  }
  const both = upper === "" ? text : `${upper}\n${text}`;
  const of = rolleOf(both);
  return { column, text: both, vermutung: of === "unbekannt" ? (own?.vermutung ?? rolleOf(text)) : of };
}
