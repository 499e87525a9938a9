import { addTage, dayBefore } from "../zeit/addTage";
import type { Tag } from "../zeit/tag";
import type { Zeitraum } from "../zeit/zeitraum";

/** A row that holds from a day on, until the next row of its kind or the last day it names. */
export interface GiltAb {
  readonly ab: Tag;
  readonly bis?: Tag;
}

export interface Geltung<Zeile> {
  readonly zeile: Zeile;
  readonly gilt: Zeitraum;
}

/** Which row holds when, inside `zeitraum`, in the order of the days. Two rows from the same day: see doppelteTage. */
export function geltungenIn<Zeile extends GiltAb>(
  zeilen: readonly Zeile[],
  zeitraum: Zeitraum,
): readonly Geltung<Zeile>[] {
  const sorted = [...zeilen].sort((one, other) => (one.ab < other.ab ? -1 : one.ab > other.ab ? 1 : 0));
  return sorted.flatMap((zeile, index) => {
    const next = sorted[index + 1];
    const ends = [zeitraum.bis, zeile.bis ?? zeitraum.bis, next ? dayBefore(next.ab) : zeitraum.bis];
    const gilt = { von: latest([zeile.ab, zeitraum.von]), bis: earliest(ends) };
    return gilt.von <= gilt.bis ? [{ zeile, gilt }] : [];
  });
}

/** Days on which two rows of a kind begin: which one holds, nobody can say. */
export function doppelteTage(zeilen: readonly GiltAb[]): readonly Tag[] {
  const tage = zeilen.map(({ ab }) => ab);
  return [...new Set(tage.filter((tag, index) => tage.indexOf(tag) !== index))];
}

export function commonDays(one: Zeitraum, other: Zeitraum): Zeitraum | "none" {
  const common = { von: latest([one.von, other.von]), bis: earliest([one.bis, other.bis]) };
  return common.von <= common.bis ? common : "none";
}

/** What is left of `zeitraum` when the days of the others are taken out. */
export function daysWithout(zeitraum: Zeitraum, others: readonly Zeitraum[]): readonly Zeitraum[] {
  return others.reduce<readonly Zeitraum[]>(
    (left, other) => left.flatMap((part) => takeOut(part, other)),
    [zeitraum],
  );
}

function takeOut(part: Zeitraum, other: Zeitraum): readonly Zeitraum[] {
  const common = commonDays(part, other);
  if (common === "none") return [part];
  const before = part.von < common.von ? [{ von: part.von, bis: dayBefore(common.von) }] : [];
  const after = common.bis < part.bis ? [{ von: addTage(common.bis, 1), bis: part.bis }] : [];
  return [...before, ...after];
}

function latest(tage: readonly Tag[]): Tag {
  return tage.reduce((one, other) => (one > other ? one : other));
}

function earliest(tage: readonly Tag[]): Tag {
  return tage.reduce((one, other) => (one < other ? one : other));
}
