import { compareCodePoints } from "../geld/compareCodePoints";
import type { Merkmale } from "./merkmale";
import type { Vergleicher } from "./paarvergleich";
import { textOf } from "./zuordnung";

/** The nearest person of the register, if it has anybody with one name or the year of birth in common. */
export function createNaechster(
  register: readonly Merkmale[],
  compare: Vergleicher,
): (row: Merkmale) => Merkmale | undefined {
  const byKey = new Map<string, Merkmale[]>();
  for (const person of register) {
    for (const key of keysOf(person)) {
      const rows = byKey.get(key);
      if (rows === undefined) byKey.set(key, [person]);
      else if (rows.length < MOST) rows.push(person);
    }
  }
  return (row) => {
    const near = [...new Set(keysOf(row).flatMap((key) => byKey.get(key) ?? []))].map((person) => ({
      person,
      bits: compare(row, person).bits,
    }));
    near.sort(
      (one, other) => other.bits - one.bits || compareCodePoints(textOf(one.person), textOf(other.person)),
    );
    return near[0]?.person;
  };
}

const MOST = 300;

function keysOf({ familienname, vornamen, person }: Merkmale): readonly string[] {
  const names = [...familienname.teile, ...vornamen.teile].map(({ gruppe }) => `n${gruppe}`);
  return person.geburt.jahr === 0 ? names : [...names, `j${person.geburt.jahr}`];
}
