import type { Betrag } from "../geld/betrag";
import type { Decimal } from "../geld/decimal";

/** The steps to one amount, so that a Prüfer can walk them again. Values in euros unless said otherwise. */
export type Rechenweg = Restweg | Rundungsweg | Satzweg;

/** Largest remainder: the whole cents, and perhaps one cent more. */
export interface Restweg {
  readonly kind: "rest";
  /** Mittel × Anteil. */
  readonly ungerundet: Decimal;
  readonly abgerundet: Betrag;
  /** What the cutting off left, as a fraction of a cent. */
  readonly rest: Decimal;
  /** Who is asked first when the left-over cents are handed out: 1, 2, … */
  readonly rang: number;
  /** One cent or none. */
  readonly restcent: Betrag;
}

/** Half up for itself, to the cent or to the euro. */
export interface Rundungsweg {
  readonly kind: "gerundet";
  readonly ungerundet: Decimal;
  readonly einheit: "cent" | "euro";
  /** What the rounding added or took. */
  readonly gerundetUm: Decimal;
}

/** Rate × persons. */
export interface Satzweg {
  readonly kind: "satz";
  readonly satz: Decimal;
  readonly ungerundet: Decimal;
  readonly einheit: "cent" | "euro";
  readonly gerundetUm: Decimal;
}
