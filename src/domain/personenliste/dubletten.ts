import { exactCodes, geburtsgruppenIn, samePersonsIn } from "./geburtsgruppen";
import type { Grund } from "./grund";
import type { Lage } from "./lage";
import { casedForm } from "./namensform";
import { schreibweisenIn } from "./schreibweisen";
import type { Zeile } from "./zeile";

/** Rows about one person, and what is doubtful about them. */
export interface Dubletten {
  /** Rows of which one at most counts: a person in one Gemeinde, two rows at least, in the order of the lists. */
  readonly inListe: readonly (readonly number[])[];
  readonly fragen: ReadonlyMap<number, Frage>;
}

export interface Frage {
  readonly grund: Grund;
  readonly mit: readonly number[];
}

/** What a clerk has answered already. */
export interface Entschieden {
  /** Rows that do not count: they take no part in comparisons. */
  readonly aside: ReadonlySet<number>;
  /** Rows that count: other rows of the same person repeat them. */
  readonly confirmed: ReadonlySet<number>;
}

/**
 * The same person twice in one list counts once; struck there as having left and open as well, it is a question.
 * Open in two Gemeinden, or written in two ways with one birth date, all these rows are questions.
 */
export function dublettenIn(
  zeilen: readonly Zeile[],
  lagen: readonly Lage[],
  { aside, confirmed }: Entschieden,
): Dubletten {
  const fragen = new Map<number, Frage>();
  const inListe: (readonly number[])[] = [];
  const first = new Map<number, number>();
  const gruppen = geburtsgruppenIn(zeilen, lagen);
  const codeOf = exactCodes();
  for (const rows of gruppen.flatMap((group) => samePersonsIn(group, zeilen, codeOf))) {
    const variants = new Set(rows.map((row) => casedNames(zeilen[row])).filter((form) => form !== "|"));
    if (variants.size > 1) continue;
    if (rows.some((row) => confirmed.has(row))) {
      inListe.push(rows.filter((row) => !aside.has(row)));
      continue;
    }
    const lists = byGemeinde(rows, lagen);
    inListe.push(...lists.filter((list) => list.length > 1));
    for (const list of lists) for (const row of list.slice(1)) first.set(row, list[0] ?? row);
    askWithin(lists, lagen, aside, fragen);
    askBetween(lists, lagen, aside, fragen);
  }
  for (const pair of schreibweisenIn(zeilen, gruppen)) askSpelling(pair, lagen, aside, first, fragen);
  return { inListe, fragen };
}

/** Yıldız and Yildiz are equal in capitals only: written small they are two spellings. */
function casedNames(zeile: Zeile | undefined): string {
  if (zeile === undefined) return "|";
  const names = [casedForm(zeile.familienname), casedForm(zeile.vorname)];
  return names.includes("") ? "|" : names.sort().join("|");
}

function byGemeinde(rows: readonly number[], lagen: readonly Lage[]): readonly (readonly number[])[] {
  const lists = new Map<string, number[]>();
  for (const row of rows) {
    const gemeinde = lagen[row]?.gemeinde ?? "";
    const list = lists.get(gemeinde);
    if (list === undefined) lists.set(gemeinde, [row]);
    else list.push(row);
  }
  return [...lists.values()];
}

type Ask = Map<number, Frage>;

function askWithin(
  lists: readonly (readonly number[])[],
  lagen: readonly Lage[],
  aside: ReadonlySet<number>,
  fragen: Ask,
): void {
  for (const list of lists) {
    const open = list.find((row) => isOpen(row, lagen, aside));
    const gone = list.filter((row) => !aside.has(row) && isStruck(row, lagen) && !isDouble(row, lagen));
    if (open !== undefined && gone.length > 0) {
      fragen.set(open, { grund: "widerspruechlicheDublette", mit: gone });
    }
  }
  const all = lists.flat();
  const [one] = all;
  const areAllDouble = all.length > 1 && all.every((row) => !aside.has(row) && isDouble(row, lagen));
  if (one !== undefined && areAllDouble)
    fragen.set(one, { grund: "widerspruechlicheDublette", mit: all.slice(1) });
}

function askBetween(
  lists: readonly (readonly number[])[],
  lagen: readonly Lage[],
  aside: ReadonlySet<number>,
  fragen: Ask,
): void {
  const open = lists.flatMap((list) => list.find((row) => isOpen(row, lagen, aside)) ?? []);
  if (open.length < 2) return;
  for (const row of open)
    fragen.set(row, { grund: "zweiGemeinden", mit: open.filter((other) => other !== row) });
}

function askSpelling(
  [one, other]: readonly [number, number],
  lagen: readonly Lage[],
  aside: ReadonlySet<number>,
  first: ReadonlyMap<number, number>,
  fragen: Ask,
): void {
  const isOneList = lagen[one]?.gemeinde === lagen[other]?.gemeinde;
  const open = [one, other].filter((row) => isOpen(row, lagen, aside) && !first.has(row));
  if (aside.has(one) || aside.has(other) || isDouble(one, lagen) || isDouble(other, lagen)) return;
  if (open.length === 0 || (open.length === 1 && !isOneList)) return;
  const grund: Grund = isOneList ? "moeglicheDublette" : "zweiGemeinden";
  for (const row of open) {
    const before = fragen.get(row);
    const mit = [...new Set([...(before?.mit ?? []), row === one ? other : one])];
    fragen.set(row, { grund: before?.grund ?? grund, mit });
  }
}

function isOpen(row: number, lagen: readonly Lage[], aside: ReadonlySet<number>): boolean {
  return !aside.has(row) && !isStruck(row, lagen);
}

function isStruck(row: number, lagen: readonly Lage[]): boolean {
  return lagen[row]?.streichung.kind === "gestrichen";
}

function isDouble(row: number, lagen: readonly Lage[]): boolean {
  const streichung = lagen[row]?.streichung;
  return streichung?.kind === "gestrichen" && streichung.wie === "doppelt";
}
