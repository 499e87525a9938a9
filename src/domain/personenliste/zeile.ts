import type { Datumsangabe } from "./datumsangabe";

/** Where a person row stands. Rows count from 1, as Excel shows them. */
export interface Herkunft {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** One person row of a list, after reading: what is written there, not yet what it means for the money. */
export interface Zeile {
  readonly herkunft: Herkunft;
  readonly gemeinde: Gemeindeangabe;
  /** The running number of the list, if it has one. */
  readonly nr: string;
  readonly familienname: string;
  readonly vorname: string;
  readonly geburt: Datumsangabe;
  readonly zuweisung: Datumsangabe;
  /** From a date column of its own; it may be the only date of the row. */
  readonly nachzug: Datumsangabe;
  readonly zugang: Zugang;
  /** Family number; "" where the list has none. */
  readonly familie: string;
  /** The persons to whom the list links this one ("Kind von …", "Nachzug zu …"), as written. */
  readonly bezug: readonly string[];
  readonly zeichen: readonly Zeichen[];
  /** What people see beside a question; never decides anything. */
  readonly bemerkung: string;
}

export type Gemeindeangabe =
  | { readonly kind: "bekannt"; readonly name: string }
  | { readonly kind: "unbekannt"; readonly text: string; readonly vorschlaege: readonly string[] };

export type Zugang = "zuweisung" | "familiennachzug" | "nachgeboren" | "ohneAngabe";

/** What in the row speaks for or against a strike. */
export type Zeichen =
  /** Somebody struck the row, whatever the cause. */
  | { readonly kind: "vonHand"; readonly wie: Streichart }
  | Abgang
  /** Struck because the same person stands elsewhere. */
  | { readonly kind: "doppelt" }
  /** "zum Stichtag noch gemeldet". */
  | { readonly kind: "gemeldet" }
  | { readonly kind: "teilweise" }
  | { readonly kind: "farbe"; readonly rgb: string }
  | { readonly kind: "unklar" };

export type Streichart = "durchgestrichen" | "kreuz" | "nein" | "ueberschrift" | "farbe" | "wort";

/** The person left; `nach` is the official name of the Gemeinde, if it is one of the county. */
export interface Abgang {
  readonly kind: "abgang";
  readonly wie: Abgangsart;
  readonly datum: Datumsangabe;
  readonly nach: string;
}

export type Abgangsart = "verzogen" | "ausgereist" | "verstorben" | "abgemeldet";
