import { differenceOf, type Betrag } from "../../geld/betrag";
import type { Quartal } from "../../zeit/quartal";
import type { Tag } from "../../zeit/tag";
import type { Zeitraum } from "../../zeit/zeitraum";
import type { Rechnungsart } from "../rechnung/entwurf";
import type { Rechnung } from "../rechnung/rechnung";
import type { UstBehandlung, UstKategorie } from "../umsatzsteuer/ustBehandlung";

/** A row of the book: the figures of an issued invoice, and what was paid. Only the payment may change. */
export interface Bucheintrag {
  readonly nummer: string;
  readonly vereinbarung: string;
  /** AGS. */
  readonly empfaenger: string;
  readonly art: Rechnungsart;
  readonly quartal: Quartal;
  readonly zeitraum: Zeitraum;
  readonly rechnungsdatum: Tag;
  readonly behandlung: UstBehandlung;
  readonly kategorie: UstKategorie;
  readonly netto: Betrag;
  readonly ust: Betrag;
  readonly brutto: Betrag;
  readonly faelligAm: Tag;
  readonly bezuege: readonly string[];
  readonly ausgestelltVon: string;
  readonly zahlung: Zahlung | "keine";
}

export interface Zahlung {
  readonly am: Tag;
  readonly betrag: Betrag;
}

/** A draft has no row with a number: "entwurf" stands in the book only for what the pane shows as due. */
export type Rechnungsstand = "entwurf" | "ausgestellt" | "bezahlt" | "storniert";

export function eintragOf(rechnung: Rechnung): Bucheintrag {
  const { nummer, vereinbarung, art, quartal, zeitraum, rechnungsdatum, steuer } = rechnung;
  const { netto, ust, brutto, faelligAm, ausgestelltVon } = rechnung;
  return {
    nummer,
    vereinbarung,
    empfaenger: rechnung.empfaenger.ags,
    art,
    quartal,
    zeitraum,
    rechnungsdatum,
    behandlung: steuer.behandlung,
    kategorie: steuer.kategorie,
    netto,
    ust,
    brutto,
    faelligAm,
    bezuege: rechnung.bezuege.map(({ nummer }) => nummer),
    ausgestelltVon,
    zahlung: "keine",
  };
}

/** Follows from the rows, so that a state typed by hand cannot contradict them. */
export function standOf(
  eintrag: Bucheintrag,
  buch: readonly Bucheintrag[],
): Exclude<Rechnungsstand, "entwurf"> {
  if (stornoOf(eintrag, buch) !== "none") return "storniert";
  const offen = offenOf(eintrag);
  const isSettled = eintrag.brutto < 0n ? offen >= 0n : offen <= 0n;
  return isSettled ? "bezahlt" : "ausgestellt";
}

/** What is still to be paid; negative if the supplier owes it. */
export function offenOf({ brutto, zahlung }: Bucheintrag): Betrag {
  return zahlung === "keine" ? brutto : differenceOf(brutto, zahlung.betrag);
}

/** The Storno that took the invoice back. */
export function stornoOf({ nummer }: Bucheintrag, buch: readonly Bucheintrag[]): Bucheintrag | "none" {
  return buch.find(({ art, bezuege }) => art === "storno" && bezuege.includes(nummer)) ?? "none";
}

/** Issued or paid, not taken back, and no Storno itself. */
export function geltendeIn(buch: readonly Bucheintrag[]): readonly Bucheintrag[] {
  return buch.filter((eintrag) => eintrag.art !== "storno" && standOf(eintrag, buch) !== "storniert");
}
