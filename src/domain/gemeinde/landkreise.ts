import { CALW } from "./daten/calw";
import { HEILBRONN } from "./daten/heilbronn";
import type { Gemeinde } from "./gemeinde";
import type { Landkreis } from "./landkreis";

/** The Landkreise whose Gemeinden we bring along; any other comes from the sheet "IntM Gemeinden" or a file. */
export const LANDKREISE: readonly Landkreis[] = [HEILBRONN, CALW];

/** Mere names get their AGS if one of our Landkreise has all of them; else they stay names. */
export function gemeindenOf(names: readonly string[]): readonly Gemeinde[] {
  for (const { gemeinden } of LANDKREISE) {
    const known = names.map((name) => gemeinden.find((gemeinde) => gemeinde.name === name.normalize("NFC")));
    if (known.every((gemeinde) => gemeinde !== undefined)) return known;
  }
  return names.map((name) => ({ name }));
}
