import { tageBetween } from "../zeit/addTage";
import { tagOf, type Tag } from "../zeit/tag";
import { eintragsstandOf } from "./eintragsstand";
import type { Eintrag } from "./eintraege";
import type { AuszugAmStichtag } from "./meldestand";
import type { Merkmale } from "./merkmale";
import type { Person } from "./person";

/** A child born after the Zuweisung of a counted parent and registered on the Stichtag: to be added (Nachgeborene). */
export interface Kind {
  readonly register: Person;
  readonly eltern: readonly Person[];
  /** "sicher" if the register itself names the parents. */
  readonly zone: "sicher" | "pruefen";
  readonly woher: "register" | "familie" | "anschrift";
}

/** A row of the list with the entry found for it; `zaehlt` if it stays on the list for sure. */
export interface Elternteil {
  readonly liste: Merkmale;
  readonly register: Merkmale;
  readonly zaehlt: boolean;
}

export function kinderOf(
  offene: readonly Eintrag[],
  eltern: readonly Elternteil[],
  stichtag: Tag,
  amStichtag: AuszugAmStichtag,
): readonly Kind[] {
  const named = groupBy(eltern, ({ register }) => [nameKey(register)]);
  const families = groupBy(eltern, ({ register }) => filled(register.person.familie));
  const houses = groupBy(eltern, ({ register }) => filled(register.haus));
  return offene.flatMap((eintrag): readonly Kind[] => {
    const kind = eintrag.zeilen[0];
    const geboren = kind === undefined ? undefined : tagOfGeburt(kind);
    if (kind === undefined || geboren === undefined || geboren > stichtag) return [];
    const since = (parents: readonly Elternteil[]) =>
      parents.filter(
        ({ liste }) => isYoungerBy(liste, geboren) && isHere(eintrag, liste, stichtag, amStichtag),
      );
    const told = since(namedIn(kind.person.meldung.eltern).flatMap((key) => named.get(key) ?? []));
    if (told.length > 0) return [kindOf(kind, told, "register")];
    const family = since(families.get(kind.person.familie) ?? []);
    if (family.length > 0) return [kindOf(kind, family, "familie")];
    if (kind.person.meldung.eltern !== "" || kind.haus === "") return [];
    const house = since(houses.get(kind.haus) ?? []).filter((parent) => isMother(parent, kind, geboren));
    return house.length > 0 ? [kindOf(kind, house, "anschrift")] : [];
  });
}

function kindOf({ person }: Merkmale, parents: readonly Elternteil[], woher: Kind["woher"]): Kind {
  const isSure = woher === "register" && parents.every(({ zaehlt }) => zaehlt);
  return {
    register: person,
    eltern: parents.map(({ liste }) => liste.person),
    zone: isSure ? "sicher" : "pruefen",
    woher,
  };
}

/** R8: born after the parent's Zuweisung. */
function isYoungerBy({ person: { zuweisung } }: Merkmale, geboren: Tag): boolean {
  return zuweisung !== undefined && geboren > zuweisung;
}

function isHere(eintrag: Eintrag, parent: Merkmale, stichtag: Tag, amStichtag: AuszugAmStichtag): boolean {
  return eintragsstandOf(eintrag, parent.gemeinde, stichtag, amStichtag).kind === "gemeldet";
}

function isMother({ register }: Elternteil, kind: Merkmale, geboren: Tag): boolean {
  const age = kind.person.geburt.jahr - register.person.geburt.jahr;
  const { einzug } = kind.person.meldung;
  const shared = [...register.familienname.teile, ...register.geburtsname.teile].map(({ gruppe }) => gruppe);
  return (
    register.person.geschlecht !== "m" &&
    age >= 14 &&
    age <= 50 &&
    einzug !== undefined &&
    tageBetween(geboren, einzug) <= 60 &&
    kind.familienname.teile.some(({ gruppe }) => shared.includes(gruppe))
  );
}

function tagOfGeburt({ person: { geburt } }: Merkmale): Tag | undefined {
  const tag = tagOf(geburt.jahr, geburt.monat, geburt.tag);
  return tag.ok ? tag.value : undefined;
}

/** "Yavenko, Olena (13.03.2000); …": name and birth date as the register writes them of the parent itself. */
function namedIn(text: string): readonly string[] {
  return [...text.matchAll(/([^;()/]+?),\s*([^;()/]+?)\s*\(?\s*(\d{2})\.(\d{2})\.(\d{4})\)?/gu)].map(
    ([, family = "", given = "", day = "", month = "", year = ""]) =>
      `${family.trim()}|${given.trim()}|${year}${month}${day}`.toLowerCase(),
  );
}

function nameKey({ person: { familienname, vornamen }, geburt }: Merkmale): string {
  return `${familienname}|${vornamen}|${geburt}`.toLowerCase();
}

function filled(key: string): readonly string[] {
  return key === "" ? [] : [key];
}

function groupBy<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly string[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}
