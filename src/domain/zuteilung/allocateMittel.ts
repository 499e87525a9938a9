import { allocateBetrag } from "../geld/allocateBetrag";
import type { Betrag } from "../geld/betrag";
import { done, refused, type Result } from "../result";
import { checkBestaende, type BestandRefusal, type Gemeindebestand } from "./checkBestaende";

export type { Gemeindebestand } from "./checkBestaende";

export interface Zuteilung extends Gemeindebestand {
  readonly betrag: Betrag;
}

export type ZuteilungRefusal = { readonly kind: "negativeMittel"; readonly mittel: Betrag } | BestandRefusal;

/**
 * Nr. 3.2 VwV IntM: the money follows the Zuweisungen. It is silent on left-over cents: they go to the largest
 * remainders, a tie to the larger Bestand, then to the name (ADR on left-over cents).
 */
export function allocateMittel(
  mittel: Betrag,
  bestaende: readonly Gemeindebestand[],
): Result<readonly Zuteilung[], ZuteilungRefusal> {
  if (mittel < 0n) return refused({ kind: "negativeMittel", mittel });
  const check = checkBestaende(bestaende);
  if (check !== "fine") return refused(check);
  const eigner = bestaende.map(({ gemeinde, bestand }) => ({
    name: gemeinde,
    bestand,
    gewicht: BigInt(bestand),
  }));
  const anteile = allocateBetrag(mittel, eigner);
  return done(anteile.map(({ eigner: { name, bestand }, betrag }) => ({ gemeinde: name, bestand, betrag })));
}
