import type { Parteifeld } from "../domain/abrechnung/partei/partei";
import { isVersandfeld } from "../domain/abrechnung/partei/versandfelder";
import type { Fundort } from "../domain/abrechnung/rechnung/verstoss";
import type { Language, Texts, Twin } from "./language";
import { PARTEISPALTEN } from "./parteispalten";

/** The issued invoice never changes: a cell cures only what § 14 UStG does not ask for. */
export function cure(fundort: Fundort, language: Language): string {
  return fundort.kind === "feld" && isVersandfeld(fundort.feld) ? "" : ` ${NEU[language]}`;
}

export const NEU: Texts<string> = {
  de: "Stornieren Sie die Rechnung und stellen Sie sie neu aus.",
  en: "Cancel the invoice and issue it anew.",
};

export type Zelle = Extract<Fundort, { kind: "feld" }>;

export function cell({ ags, feld }: Zelle, language: Language): string {
  return WORDS[language].cell(PARTEISPALTEN[feld], ags);
}

export function place(fundort: Fundort, language: Language): string {
  const words = WORDS[language];
  switch (fundort.kind) {
    case "feld":
      return cell(fundort, language);
    case "zeile":
      return words.zeile(fundort.zeile, termText(fundort.term, language));
    case "kopf":
      return words.kopf(termText(fundort.term, language));
  }
}

/** What a right entry looks like, and whether the cell alone is enough. */
export function hint(zelle: Zelle, language: Language): string {
  const example = WORDS[language].beispiele[zelle.feld];
  return `${example === "" ? "" : ` ${example}`}${cure(zelle, language)}`;
}

const words = {
  cell: (spalte: string, ags: string) => `„${spalte}“ im Blatt „IntM Gemeinden“, Zeile mit AGS ${ags}`,
  zeile: (zeile: string, term: string) => `Zeile ${zeile}, ${term}`,
  kopf: (term: string) => `Die Angabe ${term}`,
  beispiele: {
    ags: "",
    name: "",
    strasse: "",
    plz: "",
    ort: "",
    kontakt: "Hier steht, wer Fragen beantwortet: eine Person oder ein Amt.",
    telefon: "Schreiben Sie sie wie 07135 1050.",
    leitwegId: "Sie kommt vom Empfänger und sieht aus wie 08226097-A7157-83.",
    sellerId: "Es ist die Nummer, unter der der Empfänger Sie führt, oder Ihre eigene Leitweg-ID.",
    steuernummer: "Eine USt-IdNr. genügt auch, außer die Leistung ist nicht steuerbar.",
    ustIdNr: "Sie sieht aus wie DE123456789.",
    email: "Schreiben Sie sie wie rechnung@stadt.example, ohne Umlaute.",
    iban: "Schreiben Sie sie vom Kontoauszug ab.",
    bic: "Er hat 8 oder 11 Zeichen; die Zelle darf auch leer sein.",
  } satisfies Record<Parteifeld, string>,
  terme: {
    "BT-1": "Rechnungsnummer",
    "BT-2": "Rechnungsdatum",
    "BT-3": "Rechnungsart",
    "BT-9": "Fälligkeit",
    "BT-12": "Vereinbarung",
    "BT-20": "Zahlungsbedingung",
    "BT-25": "Nummer der berichtigten Rechnung",
    "BT-26": "Datum der berichtigten Rechnung",
    "BT-73": "Beginn der Leistung",
    "BT-74": "Ende der Leistung",
    "BT-83": "Verwendungszweck",
    "BG-14": "Leistungszeitraum",
    "BT-106": "Summe der Zeilen",
    "BT-109": "Nettobetrag",
    "BT-110": "Umsatzsteuer",
    "BT-112": "Bruttobetrag",
    "BT-115": "Zahlbetrag",
    "BT-116": "Betrag, auf den Umsatzsteuer anfällt",
    "BT-117": "Umsatzsteuer je Steuersatz",
    "BT-119": "Steuersatz",
    "BT-127": "Beleg",
    "BT-131": "Betrag",
    "BG-26": "Zeitraum",
    "BT-152": "Steuersatz",
    "BT-153": "Bezeichnung",
    "BT-154": "Rechenweg",
  },
};

type Term = keyof typeof words.terme;

function isTerm(term: string): term is Term {
  return term in words.terme;
}

/** "BT-110 (Umsatzsteuer)": the number is what a validator of the client will say. */
function termText(term: string, language: Language): string {
  return isTerm(term) ? `${term} (${WORDS[language].terme[term]})` : term;
}

const wordsEn: Twin<typeof words> = {
  cell: (spalte, ags) => `“${spalte}” in the sheet “IntM Gemeinden”, row with AGS ${ags}`,
  zeile: (zeile, term) => `Line ${zeile}, ${term}`,
  kopf: (term) => `The value ${term}`,
  beispiele: {
    ags: "",
    name: "",
    strasse: "",
    plz: "",
    ort: "",
    kontakt: "Here stands who answers questions: a person or an office.",
    telefon: "Write it like 07135 1050.",
    leitwegId: "It comes from the client and looks like 08226097-A7157-83.",
    sellerId: "It is the number under which the client keeps you, or your own Leitweg-ID.",
    steuernummer: "A VAT id is enough as well, unless the service is not taxable.",
    ustIdNr: "It looks like DE123456789.",
    email: "Write it like rechnung@stadt.example, without umlauts.",
    iban: "Copy it from the bank statement.",
    bic: "It has 8 or 11 signs; the cell may also be empty.",
  },
  terme: {
    "BT-1": "invoice number",
    "BT-2": "invoice date",
    "BT-3": "kind of invoice",
    "BT-9": "due date",
    "BT-12": "agreement",
    "BT-20": "payment terms",
    "BT-25": "number of the corrected invoice",
    "BT-26": "date of the corrected invoice",
    "BT-73": "start of service",
    "BT-74": "end of service",
    "BT-83": "payment reference",
    "BG-14": "period of service",
    "BT-106": "sum of the lines",
    "BT-109": "net amount",
    "BT-110": "VAT",
    "BT-112": "gross amount",
    "BT-115": "amount due",
    "BT-116": "taxed amount",
    "BT-117": "VAT of a rate",
    "BT-119": "rate",
    "BT-127": "receipt",
    "BT-131": "amount",
    "BG-26": "period",
    "BT-152": "rate",
    "BT-153": "name",
    "BT-154": "computation",
  },
};

const WORDS: Texts<typeof words> = { de: words, en: wordsEn };
