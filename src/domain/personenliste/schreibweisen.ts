import { createCodes } from "./geburtsgruppen";
import { isAlike, isSameSound, lautform, lautgruppe } from "./lautform";
import { exactForm } from "./namensform";
import type { Zeile } from "./zeile";

/**
 * Pairs of rows that may be one person written in two ways: the same full birth date, given names that sound alike and
 * family names that sound alike or nearly. Twins keep apart: nothing but the family name may be misspelt.
 */
export function schreibweisenIn(
  zeilen: readonly Zeile[],
  gruppen: readonly (readonly number[])[],
): readonly (readonly [number, number])[] {
  const sounds = new Map<string, string>();
  const soundOf = (name: string): string => {
    const known = sounds.get(name);
    if (known !== undefined) return known;
    const sound = lautform(name);
    sounds.set(name, sound);
    return sound;
  };
  const codeOf = createCodes(lautgruppe);
  return gruppen.flatMap((group) => pairsIn(group, zeilen, codeOf, soundOf));
}

function pairsIn(
  group: readonly number[],
  zeilen: readonly Zeile[],
  codeOf: (name: string) => number,
  soundOf: (name: string) => string,
): readonly (readonly [number, number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (const rows of alikeIn(group, zeilen, codeOf)) {
    for (const [at, one] of rows.entries()) {
      for (const other of rows.slice(at + 1)) {
        if (isOneName(zeilen[one], zeilen[other], soundOf)) pairs.set(`${one}|${other}`, [one, other]);
      }
    }
  }
  return [...pairs.values()];
}

/** By the sound of the first given name; swapped names meet under the sound of the other. */
function alikeIn(
  group: readonly number[],
  zeilen: readonly Zeile[],
  codeOf: (name: string) => number,
): readonly (readonly number[])[] {
  const byCode = new Map<number, number[]>();
  let shared = 0;
  const add = (code: number, row: number) => {
    if (code === 0) return;
    const rows = byCode.get(code);
    if (rows === undefined) byCode.set(code, [row]);
    else if (rows.at(-1) !== row) {
      rows.push(row);
      shared++;
    }
  };
  for (const row of group) {
    const zeile = zeilen[row];
    if (zeile === undefined || zeile.vorname === "" || zeile.familienname === "") continue;
    if (zeile.geburt.kind !== "tag") continue;
    add(codeOf(zeile.vorname), row);
    if (/[\s-]/u.test(zeile.vorname)) add(codeOf(firstOf(zeile.vorname)), row);
    add(codeOf(zeile.familienname), row);
  }
  return shared > 0 ? [...byCode.values()].filter((rows) => rows.length > 1 && rows.length <= MOST) : NONE;
}

const NONE: readonly (readonly number[])[] = [];

/** A group as large as this is a placeholder date with a common name: comparing all would ask in vain. */
const MOST = 400;

function isOneName(
  one: Zeile | undefined,
  other: Zeile | undefined,
  soundOf: (name: string) => string,
): boolean {
  if (one === undefined || other === undefined || isExact(one, other)) return false;
  const [family, given, otherFamily, otherGiven] = [
    soundOf(one.familienname),
    soundOf(one.vorname),
    soundOf(other.familienname),
    soundOf(other.vorname),
  ];
  if (isAlike(family, otherFamily) && isAlike(given, otherGiven)) return true;
  if (isAlike(family, otherGiven) && isAlike(given, otherFamily)) return true;
  if (isAlike(family, otherFamily)) return isShortened(one.vorname, other.vorname, soundOf);
  return isAlike(given, otherGiven) && given !== "" && isNear(family, otherFamily);
}

function isExact(one: Zeile, other: Zeile): boolean {
  return (
    (exactForm(one.familienname) === exactForm(other.familienname) &&
      exactForm(one.vorname) === exactForm(other.vorname) &&
      !differsInCase(one, other)) ||
    (exactForm(one.familienname) === exactForm(other.vorname) &&
      exactForm(one.vorname) === exactForm(other.familienname))
  );
}

/** "Yıldız" and "Yildiz": one form in capitals, two as written. */
function differsInCase(one: Zeile, other: Zeile): boolean {
  const dotless = ({ familienname, vorname }: Zeile) => /ı/u.test(familienname + vorname);
  const isCapital = ({ familienname, vorname }: Zeile) =>
    familienname === familienname.toUpperCase() || vorname === vorname.toUpperCase();
  return dotless(one) !== dotless(other) && !isCapital(one) && !isCapital(other);
}

/** "Ali Reza" and "Ali": a second given name was left out. */
function isShortened(one: string, other: string, soundOf: (name: string) => string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    !/[\s-]/u.test(short) &&
    /[\s-]/u.test(long) &&
    !/^(?:abd|al|el)/iu.test(long) &&
    isAlike(soundOf(firstOf(long)), soundOf(short))
  );
}

function firstOf(vorname: string): string {
  return vorname.split(/[\s-]/u)[0] ?? vorname;
}

/** One letter more, less or other, in a name long enough for it. */
function isNear(one: string, other: string): boolean {
  if (one.startsWith("=") || other.startsWith("=")) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 5 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && isSameSound(short[at] ?? "", long[at] ?? "")) at++;
  const rest = short.length === long.length ? at + 1 : at;
  return isAlike(short.slice(rest), long.slice(at + 1));
}
