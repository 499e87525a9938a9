import type { Betrag } from "../../geld/betrag";
import type { Fundstelle } from "../../vorschrift/fundstelle";
import type { Quartal } from "../../zeit/quartal";
import type { Tag } from "../../zeit/tag";
import type { Zeitraum } from "../../zeit/zeitraum";
import type { Partei } from "../partei/partei";
import type { Steuer } from "../umsatzsteuer/steuerOf";
import type { Mangel } from "./mangel";
import type { Position } from "./position";

/** What a draft and an issued invoice have in common. */
export interface Rechnungsinhalt {
  readonly art: Rechnungsart;
  readonly vereinbarung: string;
  readonly leistender: Partei;
  readonly empfaenger: Partei;
  /** A settlement stands in the quarter in which its period ends. */
  readonly quartal: Quartal;
  /** The time of service (§ 14 Abs. 4 Satz 1 Nr. 6 UStG). */
  readonly zeitraum: Zeitraum;
  readonly positionen: readonly Position[];
  /** The sum of the rounded lines. */
  readonly netto: Betrag;
  readonly ust: Betrag;
  readonly brutto: Betrag;
}

export type Rechnungsart = "rechnung" | "storno" | "abrechnung";

/** An invoice that is not issued: it has no number, and anything may change in it. */
export interface Entwurf extends Rechnungsinhalt {
  readonly art: "rechnung" | "abrechnung";
  readonly nummernkreis: string;
  readonly zahlungszielTage: number;
  readonly steuer: Steuer | "ungeklaert";
  /** What a settlement corrects: the invoices of its year. */
  readonly bezuege: readonly Bezug[];
  /** While there is one, it stays a draft. */
  readonly maengel: readonly Mangel[];
  readonly hinweise: readonly Hinweis[];
}

/** The invoice that a later one refers to (BG-3 of EN 16931). */
export interface Bezug {
  readonly nummer: string;
  readonly rechnungsdatum: Tag;
}

/** To be read, not to be obeyed. */
export type Hinweis =
  /** From this day § 2b UStG binds every town; a treatment decided for earlier service needs a second look. */
  { readonly kind: "paragraf2bVerbindlich"; readonly ab: Tag; readonly fundstelle: Fundstelle };
