import type { Tag } from "../zeit/tag";
import type { Bedenken } from "./bedenken";
import type { Kind } from "./kinder";
import type { Meldestand } from "./meldestand";
import type { Paarvergleich } from "./paarvergleich";
import type { Person } from "./person";

/** "sicher" is beyond doubt; everything else the clerk decides. */
export type Zone = "sicher" | "pruefen";

export interface Paar {
  readonly liste: Person;
  readonly register: Person;
  readonly zone: Zone;
  readonly vergleich: Paarvergleich;
  readonly bedenken: readonly Bedenken[];
  /** From 0 to 1, all other candidates of both rows considered. */
  readonly wahrscheinlichkeit: number;
}

export type Vorschlagsgrund =
  | Meldestand
  | { readonly kind: "zuPruefen" }
  | { readonly kind: "nichtGefunden" }
  | { readonly kind: "fremdesRegister" }
  | { readonly kind: "doppelt" };

/** What should become of a row of the list. The clerk decides. */
export interface Vorschlag {
  readonly liste: Person;
  readonly verdict: "bleibt" | "streichen" | "doppelt" | "pruefen";
  readonly grund: Vorschlagsgrund;
  readonly datum?: Tag;
  /** The nearest of the register, however far: "not found" is never the whole answer. */
  readonly naechster?: Person;
}

export interface Abgleich {
  /** In the order of the list, the best of each row first. */
  readonly paare: readonly Paar[];
  readonly nurListe: readonly Person[];
  readonly nurRegister: readonly Person[];
  readonly kinder: readonly Kind[];
  readonly vorschlaege: readonly Vorschlag[];
  /** So few of the list were found that the register may be another Gemeinde's. */
  readonly isFremd: boolean;
}
