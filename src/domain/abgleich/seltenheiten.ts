import type { Haeufigkeit } from "./feldvergleich";
import type { Merkmale } from "./merkmale";

/** How rare a value is in the register, in bits: log2 of how many rows there are for each that has it. */
export interface Seltenheiten {
  readonly haeufigkeit: Haeufigkeit;
  /** A spelling that occurs no more often than this may be a typing error. */
  readonly selten: number;
  readonly bitsOf: (haeufigkeit: number) => number;
  readonly geburt: (code: number) => number;
  readonly haus: (haus: string) => number;
  readonly staat: (staat: string) => number;
}

export function seltenheitenOf(liste: readonly Merkmale[], register: readonly Merkmale[]): Seltenheiten {
  const all = [...liste, ...register];
  const gruppen = countOf(
    all.flatMap(({ familienname, vornamen }) => [
      ...new Set([...familienname.teile, ...vornamen.teile].map(({ gruppe }) => gruppe)),
    ]),
  );
  const rows = Math.max(all.length, LEAST);
  const bits = (count: number) => Math.log2(rows / Math.max(count, 1));
  return {
    haeufigkeit: ({ gruppe }) => gruppen.get(gruppe) ?? 1,
    selten: Math.max(1, all.length / 2000),
    bitsOf: (count) => Math.min(11, Math.max(2, bits(count))),
    geburt: rarityIn(
      all.map(({ geburt }) => geburt),
      bits,
    ),
    haus: rarityIn(
      all.map(({ haus }) => haus),
      bits,
    ),
    staat: rarityIn(
      all.map(({ staat }) => staat),
      bits,
    ),
  };
}

/** In a list of ten persons no name is common: count as if there were more. */
const LEAST = 1000;

function rarityIn<Value>(
  values: readonly Value[],
  bits: (count: number) => number,
): (value: Value) => number {
  const counts = countOf(values);
  return (value) => bits(counts.get(value) ?? 1);
}

function countOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
