import type { Betrag } from "../../geld/betrag";
import type { Decimal } from "../../geld/decimal";
import type { Quartal } from "../../zeit/quartal";
import type { Tag } from "../../zeit/tag";
import type { Zeitraum } from "../../zeit/zeitraum";
import type { GiltAb } from "../zeitreihe";

/** What the lead pays for the work of one agreement: planned for the quarters, actual for the settlement. */
export interface Kosten {
  readonly stellen: readonly Stelle[];
  readonly einzelposten: readonly Einzelposten[];
  /** Only if the agreement bills actual hours. */
  readonly iststunden: readonly Iststunden[];
  /**
   * What the state gives for a year. Model A compares the client's own with the cost; model B deducts it, and with
   * percentages or persons it is that of all who share.
   */
  readonly zuwendungen: readonly Zuwendung[];
}

/** A post of an integration manager, full time, whoever holds it. */
export interface Stelle {
  readonly name: string;
  readonly kosten: readonly Kostenzeile[];
  readonly gemeinkosten: readonly Gemeinkostenzuschlag[];
  /** Days on which nobody holds it: nothing but single items is billed. */
  readonly vakanzen: readonly Zeitraum[];
}

/** The cost of the full post from a day on; a tariff change is a new row. */
export interface Kostenzeile extends GiltAb {
  readonly art: LaufendeKostenart;
  readonly betrag: Betrag;
  readonly je: "jahr" | "monat";
}

/** Employer's cost, the annual bonus if it comes on top, the flat rate for a workplace (KGSt). */
export type LaufendeKostenart = "personalkosten" | "jahressonderzahlung" | "sachkostenpauschale";

/** Overhead on the staff part, a fraction: 0.2. */
export interface Gemeinkostenzuschlag extends GiltAb {
  readonly satz: Decimal;
}

/** Travel, material, training; also a bonus that is billed when it is paid. */
export interface Einzelposten {
  readonly art: Einzelkostenart;
  readonly tag: Tag;
  readonly bezeichnung: string;
  /** Number or date of the receipt. */
  readonly beleg: string;
  readonly betrag: Betrag;
  /** "voll": only for this client. "anteilig": by the key; hours then need the post whose hours count. */
  readonly umfang: { readonly kind: "voll" } | { readonly kind: "anteilig"; readonly stelle: string };
}

export type Einzelkostenart = "reisekosten" | "material" | "fortbildung" | "einmalzahlung" | "sonstiges";

export type Kostenart = LaufendeKostenart | "gemeinkosten" | Einzelkostenart;

/** The average weekly hours that a post really worked for the client. */
export interface Iststunden {
  readonly stelle: string;
  readonly quartal: Quartal;
  readonly stundenProWoche: Decimal;
}

export interface Zuwendung {
  readonly jahr: number;
  readonly betrag: Betrag;
}
