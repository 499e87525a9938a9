/** A possible pair of a row of the list with an entry of the register, both by number. */
export interface Kante {
  readonly zeile: number;
  readonly eintrag: number;
  readonly bits: number;
}

/**
 * How probable each pair is if every row has one entry or none and every entry one row or none: the sum over all such
 * assignments, by messages between rows and entries (exact where candidates form no ring). This keeps twins apart: the
 * row of one does not take the entry that the other explains.
 */
export function wahrscheinlichkeitenOf(kanten: readonly Kante[], eintraege: number): readonly number[] {
  const edges = kanten.map(({ zeile, eintrag, bits }) => ({
    zeile,
    eintrag,
    odds: 2 ** Math.min(60, bits - evenOdds(eintraege)),
    vonZeile: 1,
    vonEintrag: 1,
  }));
  const byZeile = groupBy(edges, ({ zeile }) => zeile);
  const byEintrag = groupBy(edges, ({ eintrag }) => eintrag);
  for (let round = 0; round < ROUNDS; round++) {
    for (const group of byZeile) {
      const free = group.map(({ odds, vonEintrag }) => odds * vonEintrag);
      for (const [at, edge] of group.entries()) edge.vonZeile = 1 / (1 + sumWithout(free, at));
    }
    for (const group of byEintrag) {
      const free = group.map(({ odds, vonZeile }) => odds * vonZeile);
      for (const [at, edge] of group.entries()) edge.vonEintrag = 1 / (1 + sumWithout(free, at));
    }
  }
  return edges.map(({ odds, vonZeile, vonEintrag }) => {
    const pair = odds * vonZeile * vonEintrag;
    return pair / (1 + pair);
  });
}

const ROUNDS = 60;

/** So many bits make a pair as probable as none. */
export function evenOdds(eintraege: number): number {
  return Math.log2(Math.max(eintraege, FEWEST));
}

/** In a tiny register a chance agreement is no likelier than in a village. */
const FEWEST = 500;

function sumWithout(values: readonly number[], skip: number): number {
  let sum = 0;
  for (const [at, value] of values.entries()) if (at !== skip) sum += value;
  return sum;
}

function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => number,
): readonly (readonly Value[])[] {
  const groups = new Map<number, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return [...groups.values()];
}
