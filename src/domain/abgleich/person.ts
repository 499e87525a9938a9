import type { Herkunft } from "../personenliste/zeile";
import type { Tag } from "../zeit/tag";
import type { Geburt } from "./geburt";

/** One row of either list as the comparison sees it; "" where the row or the list says nothing. */
export interface Person {
  readonly herkunft: Herkunft;
  readonly familienname: string;
  readonly geburtsname: string;
  readonly vornamen: string;
  readonly geburt: Geburt;
  readonly geschlecht: "m" | "w" | "";
  readonly staat: string;
  readonly strasse: string;
  readonly hausnummer: string;
  /** AGS or name: whatever both lists have. */
  readonly gemeinde: string;
  readonly azr: string;
  readonly familie: string;
  /** On the county's list: the day of the Zuweisung. */
  readonly zuweisung?: Tag;
  readonly meldung: Meldung;
}

/** What the register says of the registration (DSMeld 1301, 1901). */
export interface Meldung {
  readonly einzug?: Tag;
  readonly auszug?: Tag;
  readonly sterbedatum?: Tag;
  readonly wohnung: "haupt" | "neben" | "";
  /** Said in words; the day may be missing. */
  readonly stand: "weggezogen" | "verstorben" | "";
  /** Names and birth dates of the parents or guardians, as written. */
  readonly eltern: string;
}
