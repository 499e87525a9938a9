import type { Decimal } from "../../geld/decimal";
import type { Stellenstunden } from "../stellenumfang";

/** By what a client's part of the cost is measured. */
export type Schluessel =
  | {
      readonly kind: "stunden";
      readonly stellen: readonly Stundenanteil[];
      readonly stundenquelle: Stundenquelle;
    }
  | { readonly kind: "prozent"; readonly anteile: readonly Prozentanteil[] }
  | { readonly kind: "personen"; readonly bestaende: readonly Personenbestand[] };

/** The weekly hours that one post works for the client. */
export interface Stundenanteil extends Stellenstunden {
  readonly stelle: string;
}

/** "ist": the hours really worked in a quarter are billed, if the agreement says so. */
export type Stundenquelle = "vereinbart" | "ist";

/** All who share, the lead with its own part among them; `name` only decides about a left-over cent. */
export interface Prozentanteil {
  readonly ags: string;
  readonly name: string;
  /** A fraction: 0.29. */
  readonly anteil: Decimal;
}

export interface Personenbestand {
  readonly ags: string;
  readonly name: string;
  readonly personen: bigint;
}
