import type { Betrag } from "../../geld/betrag";
import type { Abschnitt } from "./abschnitt";
import type { Kostenmangel } from "./mangel";
import type { Position } from "./position";

/** What the client owes for the days of an Abschnitt, and what is doubtful about it. */
export interface Leistung {
  readonly abschnitt: Abschnitt;
  readonly positionen: readonly Position[];
  /** Model B: the part of the grant that was taken off; nothing in model A. */
  readonly zuwendung: Betrag;
  readonly maengel: readonly Kostenmangel[];
}
