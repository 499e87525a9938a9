import { allocateBetrag } from "../geld/allocateBetrag";
import type { Betrag } from "../geld/betrag";
import { done, refused, type Result } from "../result";

/** How many persons of a Gemeinde count. */
export interface Gemeindebestand {
  readonly gemeinde: string;
  readonly bestand: number;
}

export interface Zuteilung extends Gemeindebestand {
  readonly betrag: Betrag;
}

export type ZuteilungRefusal =
  | { readonly kind: "negativeMittel"; readonly mittel: Betrag }
  | { readonly kind: "keinBestand"; readonly gemeinde: string; readonly bestand: number }
  | { readonly kind: "gemeindeDoppelt"; readonly gemeinde: string }
  | { readonly kind: "keinePersonen" };

/**
 * Nr. 3.2 VwV IntM: the money follows the Zuweisungen. It is silent on left-over cents: they go to the largest
 * remainders, a tie to the larger Bestand, then to the name (ADR on left-over cents).
 */
export function allocateMittel(
  mittel: Betrag,
  bestaende: readonly Gemeindebestand[],
): Result<readonly Zuteilung[], ZuteilungRefusal> {
  const refusal = refusalOf(mittel, bestaende);
  if (refusal !== "none") return refused(refusal);
  const eigner = bestaende.map(({ gemeinde, bestand }) => ({
    name: gemeinde,
    bestand,
    gewicht: BigInt(bestand),
  }));
  const anteile = allocateBetrag(mittel, eigner);
  return done(anteile.map(({ eigner: { name, bestand }, betrag }) => ({ gemeinde: name, bestand, betrag })));
}

function refusalOf(mittel: Betrag, bestaende: readonly Gemeindebestand[]): ZuteilungRefusal | "none" {
  if (mittel < 0n) return { kind: "negativeMittel", mittel };
  const seen = new Set<string>();
  for (const { gemeinde, bestand } of bestaende) {
    if (!Number.isSafeInteger(bestand) || bestand < 0) return { kind: "keinBestand", gemeinde, bestand };
    if (seen.has(gemeinde)) return { kind: "gemeindeDoppelt", gemeinde };
    seen.add(gemeinde);
  }
  return bestaende.some(({ bestand }) => bestand > 0) ? "none" : { kind: "keinePersonen" };
}
