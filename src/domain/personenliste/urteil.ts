import type { Fundstelle } from "../vorschrift/fundstelle";
import type { Grund } from "./grund";
import type { Streichart, Abgangsart, Zugang } from "./zeile";

/** What a row means for the count. Rows are named by their place in the list of all rows, from 0. */
export type Urteil = Gezaehlt | Gestrichen | Wiederholung | ZuKlaeren;

export interface Gezaehlt {
  readonly kind: "gezaehlt";
  readonly als: Exclude<Zugang, "ohneAngabe">;
  /** The anchor or parent on whom it rests. */
  readonly durch?: number;
  readonly fundstelle: Fundstelle;
}

export interface Gestrichen {
  readonly kind: "gestrichen";
  readonly wie: Streichart | Abgangsart | "doppelt" | "antwort";
  readonly fundstelle: Fundstelle;
}

/** A further row of a person who counts in row `von`. */
export interface Wiederholung {
  readonly kind: "wiederholung";
  readonly von: number;
  readonly fundstelle: Fundstelle;
}

export interface ZuKlaeren {
  readonly kind: "zuKlaeren";
  readonly grund: Grund;
  /** The other rows that it is about. */
  readonly mit: readonly number[];
  readonly fundstelle: Fundstelle;
}
