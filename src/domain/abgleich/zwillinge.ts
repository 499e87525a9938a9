import type { Merkmale } from "./merkmale";

/** Whether another person of the same list was born on the same day into the same family or house. */
export function zwillingeIn(personen: readonly Merkmale[]): (person: Merkmale) => boolean {
  const given = new Map<string, Set<number>>();
  for (const person of personen) {
    for (const key of keysOf(person)) {
      const names = given.get(key) ?? new Set();
      given.set(key, names.add(person.vornamen.ganz?.gruppe ?? 0));
    }
  }
  return (person) =>
    keysOf(person).some((key) => {
      const names = given.get(key);
      return names !== undefined && names.size > 1;
    });
}

function keysOf({ geburt, haus, familienname }: Merkmale): readonly string[] {
  if (geburt === 0) return [];
  const family = familienname.ganz === undefined ? [] : [`${geburt}|f${familienname.ganz.gruppe}`];
  return haus === "" ? family : [...family, `${geburt}|${haus}`];
}
