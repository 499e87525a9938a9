import type { Betrag } from "../geld/betrag";
import { Decimal } from "../geld/decimal";
import { done, refused, type Result } from "../result";
import { allocateGewichte, type Gewicht } from "../zuteilung/allocateGewichte";

/** How the members of a Verbund share an amount among themselves: each by its persons, its percentage or its hours. */
export interface Verbundschluessel {
  readonly kind: "personen" | "prozent" | "stunden";
  /** Percentages as fractions: 0.18. */
  readonly gewichte: readonly Gewicht[];
}

export interface Verbundanteil {
  readonly gemeinde: string;
  readonly betrag: Betrag;
}

export type VerbundRefusal =
  | { readonly kind: "keineHundertProzent"; readonly summe: Decimal }
  | { readonly kind: "keinGewicht"; readonly gemeinde: string; readonly gewicht: Decimal }
  | { readonly kind: "keineGewichte" }
  | { readonly kind: "keineMittel"; readonly mittel: Betrag };

/** To the cent, left-over cents as always (ADR on left-over cents): the parts add up to the amount. */
export function splitVerbund(
  betrag: Betrag,
  { kind, gewichte }: Verbundschluessel,
): Result<readonly Verbundanteil[], VerbundRefusal> {
  if (betrag < 0n) return refused({ kind: "keineMittel", mittel: betrag });
  const wrong = gewichte.find(({ gewicht }) => !gewicht.isFinite() || gewicht.isNegative());
  if (wrong !== undefined) {
    return refused({ kind: "keinGewicht", gemeinde: wrong.gemeinde, gewicht: wrong.gewicht });
  }
  const summe = gewichte.reduce((sum, { gewicht }) => sum.plus(gewicht), new Decimal(0));
  if (summe.isZero()) return refused({ kind: "keineGewichte" });
  if (kind === "prozent" && !summe.eq(1)) return refused({ kind: "keineHundertProzent", summe });
  return done(allocateGewichte(betrag, gewichte));
}
