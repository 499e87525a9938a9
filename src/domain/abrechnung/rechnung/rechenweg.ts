import type { Betrag } from "../../geld/betrag";
import type { Decimal } from "../../geld/decimal";
import { bruchOf, bruchOfDecimal, multiplyBrueche, type Bruch } from "../bruch";
import { monateOf, type Zeitanteil } from "../kosten/zeitanteil";

/** How a line was computed, as data; the sentence ("85.850,00 € × 1/4 × 15/39") is made in i18n. */
export interface Rechenweg {
  /** Their product, rounded to the cent, plus the Ausgleich is the amount of the line. */
  readonly faktoren: readonly Faktor[];
  /** Mostly nothing, else the cent by which rounding over the year differs from rounding the line alone. */
  readonly ausgleich: Betrag;
}

export type Faktor =
  | { readonly kind: "betrag"; readonly betrag: Betrag; readonly je: "jahr" | "monat" | "einmal" }
  /** Model B: cost less grant, and a rest of the grant from earlier quarters of the year (negative or nothing). */
  | { readonly kind: "rest"; readonly kosten: Betrag; readonly zuwendung: Betrag; readonly vortrag: Betrag }
  /** Settlement: what the year really cost less what was billed. */
  | { readonly kind: "abrechnung"; readonly tatsaechlich: Betrag; readonly berechnet: Betrag }
  /** The months of the line, of the 12 of a year or counted as such. */
  | { readonly kind: "zeit"; readonly zeit: Zeitanteil; readonly je: "jahr" | "monat" }
  | { readonly kind: "zuschlag"; readonly satz: Decimal }
  | { readonly kind: "stunden"; readonly stundenProWoche: Decimal; readonly vollzeitstunden: Decimal }
  | { readonly kind: "prozent"; readonly anteil: Decimal }
  | { readonly kind: "personen"; readonly personen: bigint; readonly von: bigint };

export function productOf(faktoren: readonly Faktor[]): Bruch {
  return multiplyBrueche(faktoren.map(bruchOfFaktor));
}

/** Amounts in euros. */
export function bruchOfFaktor(faktor: Faktor): Bruch {
  switch (faktor.kind) {
    case "betrag":
      return bruchOf(faktor.betrag, 100n);
    case "rest":
      return bruchOf(faktor.kosten - faktor.zuwendung + faktor.vortrag, 100n);
    case "abrechnung":
      return bruchOf(faktor.tatsaechlich - faktor.berechnet, 100n);
    case "zeit":
      return multiplyBrueche([monateOf(faktor.zeit), bruchOf(1n, faktor.je === "jahr" ? 12n : 1n)]);
    case "zuschlag":
      return bruchOfDecimal(faktor.satz);
    case "prozent":
      return bruchOfDecimal(faktor.anteil);
    case "stunden":
      return quotientOf(bruchOfDecimal(faktor.stundenProWoche), bruchOfDecimal(faktor.vollzeitstunden));
    case "personen":
      return bruchOf(faktor.personen, faktor.von);
  }
}

function quotientOf(dividend: Bruch, divisor: Bruch): Bruch {
  return bruchOf(dividend.zaehler * divisor.nenner, dividend.nenner * divisor.zaehler);
}
