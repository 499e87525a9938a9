import { isAlike } from "../personenliste/lautform";
import { isTagUnknown } from "./geburt";
import type { Merkmale } from "./merkmale";

/** A person of the register: the rows of one who moved away and came back, or moved inside the county, are one. */
export interface Eintrag {
  readonly zeilen: readonly Merkmale[];
}

export function eintraegeOf(register: readonly Merkmale[]): readonly Eintrag[] {
  const byGeburt = new Map<number, Merkmale[][]>();
  const entries: Merkmale[][] = [];
  for (const person of register) {
    const known = byGeburt.get(person.geburt) ?? [];
    byGeburt.set(person.geburt, known);
    const same = known.find((rows) => rows.every((row) => isSamePerson(row, person)));
    if (same !== undefined) same.push(person);
    else {
      const fresh = [person];
      if (person.geburt !== 0 && !isTagUnknown(person.person.geburt)) known.push(fresh);
      entries.push(fresh);
    }
  }
  return entries.map((zeilen) => ({ zeilen }));
}

function isSamePerson(one: Merkmale, other: Merkmale): boolean {
  return (
    isSameName(one.familienname, other.familienname) &&
    isSameName(one.vornamen, other.vornamen) &&
    !differs(one.person.geschlecht, other.person.geschlecht) &&
    !differs(one.staat, other.staat) &&
    !differs(one.person.azr, other.person.azr) &&
    follows(one, other)
  );
}

function isSameName(one: Merkmale["familienname"], other: Merkmale["familienname"]): boolean {
  return one.ganz !== undefined && other.ganz !== undefined && isAlike(one.ganz.laut, other.ganz.laut);
}

function differs(one: string, other: string): boolean {
  return one !== "" && other !== "" && one !== other;
}

/** One registration ended before the other began; two that hold at the same time are two persons until asked. */
function follows({ person: { meldung: one } }: Merkmale, { person: { meldung: other } }: Merkmale): boolean {
  const isBefore = (first: typeof one, second: typeof one) =>
    first.auszug !== undefined && second.einzug !== undefined && first.auszug <= second.einzug;
  return isBefore(one, other) || isBefore(other, one);
}
