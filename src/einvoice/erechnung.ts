import type { Partei } from "../domain/abrechnung/partei/partei";

/**
 * An invoice in the terms of EN 16931 (BT = business term), each value as the text that will stand in the file; empty
 * where nothing is said. The check looks at this, so nothing is written that it has not seen.
 */
export interface Erechnung {
  /** BT-24 and BT-23. */
  readonly spezifikation: string;
  readonly prozess: string;
  /** BT-1, BT-2, BT-9, BT-3. */
  readonly nummer: string;
  readonly rechnungsdatum: string;
  readonly faelligAm: string;
  readonly typ: string;
  /** BT-22. */
  readonly vermerk: string;
  /** BT-5. */
  readonly waehrung: string;
  /** Not written: which quarter the service must lie in; a settlement may take the whole year up to it. */
  readonly quartal: { readonly jahr: number; readonly nummer: number };
  readonly isAbrechnung: boolean;
  /** BT-73, BT-74. */
  readonly zeitraum: Erechnungszeitraum;
  /** BG-3. */
  readonly bezuege: readonly { readonly nummer: string; readonly rechnungsdatum: string }[];
  /** BT-12. */
  readonly vereinbarung: string;
  readonly leistender: Leistender;
  readonly empfaenger: Empfaenger;
  /** BG-16. */
  readonly zahlung: Zahlungsweg | "keine";
  /** BT-20. */
  readonly zahlungsbedingung: string;
  /** BG-23. */
  readonly steuern: readonly Steuergruppe[];
  /** BT-110. */
  readonly ust: string;
  readonly summen: Summen;
  readonly zeilen: readonly Erechnungszeile[];
}

export interface Erechnungszeitraum {
  readonly von: string;
  readonly bis: string;
}

interface Anschrift extends Pick<Partei, "name" | "strasse" | "plz" | "ort"> {
  /** Not written: which row of the master data it comes from. */
  readonly ags: string;
  /** BT-40, BT-55. */
  readonly land: string;
}

/** BG-4. */
export interface Leistender
  extends Anschrift, Pick<Partei, "kontakt" | "telefon" | "email" | "steuernummer" | "ustIdNr" | "sellerId"> {
  /** Of BT-34, which is the mail address. */
  readonly adressschema: string;
  /** Of BT-29: empty if the id is of no public scheme. */
  readonly sellerSchema: string;
}

/** BG-7. The Leitweg-ID is BT-10 and, as the electronic address, BT-49. The VAT id stays away, nothing asks for it. */
export interface Empfaenger extends Anschrift, Pick<Partei, "leitwegId"> {
  readonly adressschema: string;
}

export interface Zahlungsweg extends Pick<Partei, "iban" | "bic"> {
  /** BT-81. */
  readonly art: string;
  /** BT-83. */
  readonly verwendungszweck: string;
  /** BT-85. */
  readonly inhaber: string;
}

export interface Steuergruppe {
  /** BT-116, BT-117. */
  readonly basis: string;
  readonly betrag: string;
  /** BT-118, BT-119 in percent. */
  readonly kategorie: string;
  readonly satz: string;
  /** BT-121, BT-120. */
  readonly grundcode: string;
  readonly grund: string;
}

export interface Summen {
  /** BT-106, BT-109, BT-112, BT-115. */
  readonly zeilen: string;
  readonly netto: string;
  readonly brutto: string;
  readonly zahlbetrag: string;
}

/** BG-25. */
export interface Erechnungszeile {
  /** BT-126 to BT-131. */
  readonly nummer: string;
  readonly vermerk: string;
  readonly menge: string;
  readonly einheit: string;
  readonly betrag: string;
  /** BT-134, BT-135. */
  readonly zeitraum: Erechnungszeitraum;
  /** BT-153, BT-154: what, and how it was computed. */
  readonly name: string;
  readonly rechenweg: string;
  /** BT-151, BT-152 in percent, empty outside the scope of VAT. */
  readonly kategorie: string;
  readonly satz: string;
  /** BT-146. */
  readonly preis: string;
}
