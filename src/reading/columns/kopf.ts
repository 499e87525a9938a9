import type { CellValue } from "../../workbook/cell";
import { cleanLines } from "../text/clean";
import type { Grid } from "../sheet/grid";
import { answerOf, rolleOf, type Vermutung } from "./rolleOf";
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

/** The header that begins in this row: it names a person and a day of the person. */
export function kopfAt(grid: Grid, row: number): Kopf | "none" {
  const own = kopfIn(grid, row);
  const next = kopfIn(grid, row + 1);
  if (next !== "none" && scoreOf(next) > scoreOf(own)) {
    return isHeader(next) && own !== "none" && isNear(own)
      ? { ...next, top: row }
      : isHeader(next)
        ? "none"
        : pick(grid, own);
  }
  return pick(grid, own);
}

function pick(grid: Grid, kopf: Kopf | "none"): Kopf | "none" {
  return kopf !== "none" && isHeader(kopf) ? withSecondRow(grid, kopf) : "none";
}

/** A line with two texts at least may be the upper of two header rows. */
function isNear(kopf: Kopf): boolean {
  return kopf.felder.length >= 2;
}

/** The row as a header; a cell that says little borrows from the group above it. */
function kopfIn(grid: Grid, row: number): Kopf | "none" {
  const cells = grid.row(row);
  const texts = textCells(cells);
  if (texts.length < 2 || numbersIn(cells) > 1) return "none";
  const felder = texts.map(([column, text]) => feld(grid, row, column, text));
  return { top: row, bottom: row, felder };
}

function feld(grid: Grid, row: number, column: number, text: string): Kopffeld {
  const own = rolleOf(text);
  if (own !== "unbekannt" && own.kraft === "stark") return { column, text, vermutung: own };
  const group = row === 0 ? "" : groupText(grid, row - 1, column, answerOf(text) !== "none");
  if (group === "") return { column, text, vermutung: ofAnswer(text, "unbekannt", own) };
  const both = `${group} ${text}`;
  const vermutung =
    answerOf(text) === "none" ? combined(own, rolleOf(both)) : ofAnswer(text, rolleOf(group), own);
  return { column, text: both, vermutung };
}

function combined(own: Vermutung | "unbekannt", both: Vermutung | "unbekannt"): Vermutung | "unbekannt" {
  return own === "unbekannt" ? both : own;
}

/** "ja" below "gestrichen" strikes; below "noch gemeldet", or without a word above, it says that the person is there. */
function ofAnswer(
  text: string,
  group: Vermutung | "unbekannt",
  own: Vermutung | "unbekannt",
): Vermutung | "unbekannt" {
  const answer = answerOf(text);
  if (answer === "none") return own;
  const rolle = group === "unbekannt" ? "gemeldet" : group.rolle;
  if (rolle === "streichung" || rolle === "abgang") {
    return { rolle: answer === "ja" ? rolle : "sonstiges", kraft: "stark" };
  }
  return { rolle: answer === "ja" ? "gemeldetJa" : "gemeldetNein", kraft: "stark" };
}

/** The text of the group row above a column: its own, the merged cell's, or for ja/nein the nearest to the left. */
function groupText(grid: Grid, row: number, column: number, reaches: boolean): string {
  const area = grid.mergeAt(row, column);
  if (area !== undefined && area.bottom > row) return "";
  const isTitle = area !== undefined && area.right - area.left >= 5;
  const own = isTitle ? "" : textOf(grid.value(row, column));
  if (own !== "" || !reaches) return own.length > LONGEST_GROUP ? "" : own;
  const left = grid
    .row(row)
    .slice(0, column)
    .findLast((value) => textOf(value) !== "");
  return textOf(left ?? null);
}

const LONGEST_GROUP = 60;

/** Row r names the columns, row r+1 only adds to some: "ja | nein", "am | Grund". */
function withSecondRow(grid: Grid, kopf: Kopf): Kopf {
  const row = kopf.bottom + 1;
  const cells = grid.row(row);
  const texts = textCells(cells);
  const isSecond =
    texts.length > 0 &&
    numbersIn(cells) === 0 &&
    texts.every(
      ([, text]) =>
        text.length <= 40 && (answerOf(text) !== "none" || rolleOf(text) !== "unbekannt" || SMALL.test(text)),
    ) &&
    kopf.felder.every(
      ({ column, vermutung }) =>
        !NAMES.has(rolleIn(vermutung)) ||
        textOf(cells[column] ?? null) === "" ||
        rolleOf(textOf(cells[column] ?? null)) !== "unbekannt",
    );
  if (!isSecond) return kopf;
  const below = new Map(texts.map(([column, text]) => [column, feld(grid, row, column, text)]));
  const upper = kopf.felder.map((one) => mergeFelder(one, below.get(one.column)));
  const added = [...below.values()].filter(({ column }) => !kopf.felder.some((one) => one.column === column));
  return {
    ...kopf,
    bottom: row,
    felder: [...upper, ...added].sort((one, other) => one.column - other.column),
  };
}

const SMALL = /^(?:am|bis|von|seit|Datum|Tag|Grund|Nr\.?|ja|nein|x)$/iu;

function mergeFelder(upper: Kopffeld, lower: Kopffeld | undefined): Kopffeld {
  if (lower === undefined) return upper;
  if (lower.vermutung !== "unbekannt" && answerOf(lower.text.split(" ").at(-1) ?? "") !== "none")
    return lower;
  const text = lower.text.startsWith(upper.text) ? lower.text : `${upper.text} ${lower.text}`;
  return { column: upper.column, text, vermutung: combined(rolleOf(text), upper.vermutung) };
}

function scoreOf(kopf: Kopf | "none"): number {
  return kopf === "none" ? 0 : new Set(kopf.felder.map(({ vermutung }) => rolleIn(vermutung))).size;
}

/** A person and a strong word for a day, or a person and three more columns that we know. */
function isHeader(kopf: Kopf): boolean {
  const rollen = new Set(kopf.felder.map(({ vermutung }) => rolleIn(vermutung)));
  const isPerson = [...NAMES].some((rolle) => rollen.has(rolle));
  const hasDay = kopf.felder.some(
    ({ vermutung }) => vermutung !== "unbekannt" && vermutung.kraft === "stark" && DAYS.has(vermutung.rolle),
  );
  rollen.delete("sonstiges");
  return isPerson && (hasDay || rollen.size >= 5);
}

const NAMES: ReadonlySet<Rolle> = new Set(["name", "familienname", "vorname"]);
const DAYS: ReadonlySet<Rolle> = new Set(["geburt", "zuweisung", "nachzug", "abgang"]);

function rolleIn(vermutung: Vermutung | "unbekannt"): Rolle {
  return vermutung === "unbekannt" ? "sonstiges" : vermutung.rolle;
}

function textCells(cells: readonly CellValue[]): readonly (readonly [number, string])[] {
  return cells.flatMap((value, column) => {
    const text = textOf(value);
    return text === "" ? [] : [[column, text] as const];
  });
}

function textOf(value: CellValue): string {
  return typeof value === "string" ? cleanLines(value) : "";
}

function numbersIn(cells: readonly CellValue[]): number {
  return cells.filter((value) => typeof value === "number").length;
}
