import type { Steuerhindernis } from "../domain/abrechnung/umsatzsteuer/steuerOf";
import type { Betrag } from "../domain/geld/betrag";
import type { KeinBetrag } from "../domain/geld/parseBetrag";
import type { KeinBetrachtungszeitraum } from "../domain/vorschrift/betrachtungszeitraum";
import type { KeineFassung } from "../domain/vorschrift/fassung";
import type { KeinZeitraum } from "../domain/zeit/zeitraum";
import type { MittelketteRefusal } from "../domain/zuteilung/mittelkette";
import { VERFAHREN } from "../domain/zuteilung/verfahren";
import type { ZuteilungRefusal } from "../domain/zuteilung/allocateMittel";
import type { VerteilungRefusal } from "../domain/zuteilung/verteilung";
import type { ZuteilungsquoteRefusal } from "../domain/zuteilung/zuteilungsquote";
import type { Language, Twin } from "./language";
import { formatBetrag, formatTag } from "./numbers";
import { rechenSentence } from "./rechenTexts";

/** Why a function in a cell has no answer. */
export type FunktionRefusal = Rechenangabe | FunktionTrouble;

type Rechenangabe =
  | KeinBetrag
  | ZuteilungsquoteRefusal
  | KeinBetrachtungszeitraum
  | Extract<ZuteilungRefusal, { kind: "negativeMittel" }>;

type FunktionTrouble =
  | KeinZeitraum
  | KeineFassung
  | Steuerhindernis
  | MittelketteRefusal
  | VerteilungRefusal
  | Argumentfehler
  | Gemeindefehler;

type Argumentfehler =
  /** An error stands in a cell that the function reads. */
  | { readonly kind: "fehlerwert"; readonly error: string }
  | { readonly kind: "fehlt" }
  | { readonly kind: "eineZelle" }
  | { readonly kind: "eineSpalte" }
  | { readonly kind: "zeilenzahl"; readonly zeilen: number; readonly erwartet: number }
  | { readonly kind: "keinJahr"; readonly input: string }
  | { readonly kind: "keinDatum"; readonly input: string }
  | { readonly kind: "keineZahl"; readonly input: string }
  /** "1.234": digits grouped or three decimals? Both readings are shown. */
  | { readonly kind: "unklareZahl"; readonly input: string; readonly ganz: string; readonly bruch: string }
  | { readonly kind: "nichtPositiv"; readonly input: string }
  | { readonly kind: "keinePersonenzahl"; readonly input: string; readonly zeile: number }
  | { readonly kind: "summenzeile"; readonly input: string; readonly zeile: number }
  | { readonly kind: "keinVerfahren"; readonly input: string }
  | { readonly kind: "keinQuartal"; readonly input: string }
  | { readonly kind: "zweiJahre" }
  | { readonly kind: "keinAnteil"; readonly input: string }
  | { readonly kind: "keineHundertProzent"; readonly summe: string }
  | { readonly kind: "negativerBetrag"; readonly betrag: Betrag }
  | { readonly kind: "keineBehandlung"; readonly input: string };

type Gemeindefehler =
  | { readonly kind: "gemeindeUnbekannt"; readonly input: string; readonly vorschlaege: readonly string[] }
  | { readonly kind: "gemeindeMehrdeutig"; readonly input: string; readonly gemeinden: readonly string[] }
  | { readonly kind: "landkreisUnbekannt"; readonly input: string; readonly bekannt: readonly string[] }
  | { readonly kind: "agsUnbekannt"; readonly input: string };

/** For the card at the cell; `argument` is the name that Excel shows while the formula is typed. */
export function funktionSentence(refusal: FunktionRefusal, language: Language, argument?: string): string {
  const sentence = isRechenangabe(refusal) ? rechenSentence(refusal, language) : said(refusal, language);
  return argument === undefined ? sentence : `${argument}: ${sentence}`;
}

function isRechenangabe(refusal: FunktionRefusal): refusal is Rechenangabe {
  return RECHENANGABEN.has(refusal.kind);
}

const RECHENANGABEN: ReadonlySet<FunktionRefusal["kind"]> = new Set<Rechenangabe["kind"]>([
  "keinBetrag",
  "keineZuteilungsquote",
  "unklareZuteilungsquote",
  "keinBetrachtungszeitraum",
  "negativeMittel",
]);

type Sentences = {
  readonly [Kind in FunktionTrouble["kind"]]: (refusal: Extract<FunktionTrouble, { kind: Kind }>) => string;
};

function said(refusal: FunktionTrouble, language: Language): string {
  const sentence = SENTENCES[language][refusal.kind] as (refusal: FunktionTrouble) => string;
  return sentence(refusal);
}

const de: Sentences = {
  fehlerwert: ({ error }) => `In den Zellen steht ein Fehler (${error}). Beheben Sie ihn zuerst.`,
  fehlt: () => "Hier fehlt ein Wert.",
  eineZelle: () => "Geben Sie eine einzelne Zelle an, keinen Bereich.",
  eineSpalte: () => "Geben Sie eine einzige Spalte an, nicht mehrere nebeneinander.",
  zeilenzahl: ({ zeilen, erwartet }) =>
    `Der Bereich hat ${zeilen === 1 ? "1 Zeile" : `${zeilen} Zeilen`}, nötig sind ${erwartet}. Wählen Sie überall dieselben Zeilen.`,
  keinJahr: ({ input }) => `„${input}“ ist kein Jahr. Schreiben Sie es wie 2025.`,
  keinDatum: ({ input }) => `„${input}“ ist kein Tag. Schreiben Sie ihn wie 31.12.2022.`,
  keineZahl: ({ input }) => `„${input}“ ist keine Zahl. Schreiben Sie sie wie 19,5.`,
  unklareZahl: ({ input, ganz, bruch }) =>
    `„${input}“ kann ${ganz} oder ${bruch} heißen. Schreiben Sie es ohne Punkt.`,
  nichtPositiv: ({ input }) => `„${input}“ ist zu klein. Schreiben Sie einen Wert über 0.`,
  keinePersonenzahl: ({ input, zeile }) =>
    `„${input}“ Personen gibt es nicht (Zeile ${zeile} des Bereichs). Schreiben Sie eine ganze Zahl ab 0.`,
  summenzeile: ({ input, zeile }) =>
    `„${input}“ (Zeile ${zeile} des Bereichs) ist keine Gemeinde. Lassen Sie die Summenzeile weg.`,
  keinVerfahren: ({ input }) =>
    `„${input}“ ist kein Verfahren. Es gibt: ${VERFAHREN.join(", ")}. Ohne Angabe gilt rest.`,
  keinQuartal: ({ input }) => `„${input}“ ist kein Quartal. Schreiben Sie 1, 2, 3 oder 4.`,
  zweiJahre: () => "Beginn und Ende liegen in verschiedenen Jahren. Geben Sie Tage desselben Jahres an.",
  keinAnteil: ({ input }) => `„${input}“ ist kein Anteil. Schreiben Sie ihn wie 29 % oder 0,29.`,
  keineHundertProzent: ({ summe }) =>
    `Die Anteile ergeben ${summe.replace(".", ",")} %. Nötig sind zusammen genau 100 %.`,
  negativerBetrag: ({ betrag }) =>
    `${formatBetrag(betrag, "de")} lässt sich nicht aufteilen. Schreiben Sie einen Betrag ab 0,00.`,
  keineBehandlung: ({ input }) =>
    `„${input}“ ist keine Umsatzsteuer-Behandlung. Es gibt: Regelsteuersatz, § 4 Nr. 18, § 4 Nr. 29, § 2b, § 27 Abs. 22a.`,

  endeVorAnfang: ({ von, bis }) =>
    `Das Ende (${formatTag(bis, "de")}) liegt vor dem Anfang (${formatTag(von, "de")}). Tauschen Sie die Tage.`,
  keineFassung: ({ tag }) =>
    `Für den ${formatTag(tag, "de")} ist kein Mindestumfang hinterlegt. Die VwV IntM gilt von 2025 bis 2029.`,
  altesRechtAusgelaufen: ({ letzterTag, fundstelle }) =>
    `Das alte Recht endet am ${formatTag(letzterTag, "de")} (${fundstelle}). Wählen Sie eine andere Behandlung.`,
  keinSteuersatz: ({ tag }) => `Für den ${formatTag(tag, "de")} ist kein Steuersatz hinterlegt.`,

  mittelangabeFehlt: () => "Es fehlen die Landesmittel oder die Quote.",
  keineMittel: ({ mittel }) =>
    `Mit ${formatBetrag(mittel, "de")} lässt sich nichts verteilen. Schreiben Sie einen Betrag über 0,00.`,
  vorwegabzugNegativ: ({ vorwegabzug }) =>
    `Der Vorwegabzug ist negativ (${formatBetrag(vorwegabzug, "de")}). Schreiben Sie einen Betrag ab 0,00.`,
  vorwegabzugZuHoch: ({ vorwegabzug, kreismittel }) =>
    `Der Vorwegabzug (${formatBetrag(vorwegabzug, "de")}) lässt von ${formatBetrag(kreismittel, "de")} nichts übrig.`,
  keinBestand: ({ bestand }) =>
    `„${String(bestand)}“ Personen gibt es nicht. Schreiben Sie eine ganze Zahl ab 0.`,
  gemeindeDoppelt: ({ gemeinde }) => `„${gemeinde}“ steht zweimal da. Löschen Sie eine der beiden Zeilen.`,
  keinePersonen: () => "Die Personen ergeben zusammen 0. Danach lässt sich nichts verteilen.",

  gemeindeUnbekannt: ({ input, vorschlaege }) =>
    vorschlaege.length === 0
      ? `„${input}“ ist keine Gemeinde, die hinterlegt ist.`
      : `„${input}“ ist keine Gemeinde, die hinterlegt ist. Meinten Sie ${vorschlaege.join(" oder ")}?`,
  gemeindeMehrdeutig: ({ input, gemeinden }) => `„${input}“ passt auf ${gemeinden.join(" und ")}.`,
  landkreisUnbekannt: ({ input, bekannt }) =>
    `Zum Landkreis „${input}“ sind keine Gemeinden hinterlegt. Hinterlegt sind: ${bekannt.join(", ")}.`,
  agsUnbekannt: ({ input }) =>
    `„${input}“ ist kein hinterlegter Gemeindeschlüssel. Schreiben Sie die acht Ziffern, wie 08125046.`,
};

const en: Twin<Sentences> = {
  fehlerwert: ({ error }) => `An error stands in the cells (${error}). Mend it first.`,
  fehlt: () => "A value is missing here.",
  eineZelle: () => "Give a single cell, not a range.",
  eineSpalte: () => "Give one column only, not several side by side.",
  zeilenzahl: ({ zeilen, erwartet }) =>
    `The range has ${zeilen === 1 ? "1 row" : `${zeilen} rows`}, ${erwartet} are needed. Choose the same rows everywhere.`,
  keinJahr: ({ input }) => `“${input}” is not a year. Write it like 2025.`,
  keinDatum: ({ input }) => `“${input}” is not a day. Write it like 31.12.2022.`,
  keineZahl: ({ input }) => `“${input}” is not a number. Write it like 19.5.`,
  unklareZahl: ({ input, ganz, bruch }) =>
    `“${input}” may mean ${ganz} or ${bruch}. Write it without grouping.`,
  nichtPositiv: ({ input }) => `“${input}” is too small. Write a value above 0.`,
  keinePersonenzahl: ({ input, zeile }) =>
    `There cannot be “${input}” persons (row ${zeile} of the range). Write a whole number from 0 on.`,
  summenzeile: ({ input, zeile }) =>
    `“${input}” (row ${zeile} of the range) is not a municipality. Leave the row of sums out.`,
  keinVerfahren: ({ input }) =>
    `“${input}” is not a practice. There are: ${VERFAHREN.join(", ")}. Without one it is rest.`,
  keinQuartal: ({ input }) => `“${input}” is not a quarter. Write 1, 2, 3 or 4.`,
  zweiJahre: () => "Begin and end lie in different years. Give days of one year.",
  keinAnteil: ({ input }) => `“${input}” is not a share. Write it like 29 % or 0.29.`,
  keineHundertProzent: ({ summe }) => `The shares add up to ${summe} %. Together they must be exactly 100 %.`,
  negativerBetrag: ({ betrag }) =>
    `${formatBetrag(betrag, "en")} cannot be split. Write an amount from 0.00 on.`,
  keineBehandlung: ({ input }) =>
    `“${input}” is no VAT treatment. There are: Regelsteuersatz, § 4 Nr. 18, § 4 Nr. 29, § 2b, § 27 Abs. 22a.`,

  endeVorAnfang: ({ von, bis }) =>
    `The end (${formatTag(bis, "en")}) lies before the beginning (${formatTag(von, "en")}). Swap the days.`,
  keineFassung: ({ tag }) =>
    `No minimum size is stored for ${formatTag(tag, "en")}. The VwV IntM holds from 2025 to 2029.`,
  altesRechtAusgelaufen: ({ letzterTag, fundstelle }) =>
    `The old law ends on ${formatTag(letzterTag, "en")} (${fundstelle}). Choose another treatment.`,
  keinSteuersatz: ({ tag }) => `No VAT rate is stored for ${formatTag(tag, "en")}.`,

  mittelangabeFehlt: () => "The state’s funds or the quota are missing.",
  keineMittel: ({ mittel }) =>
    `Nothing can be allocated with ${formatBetrag(mittel, "en")}. Write an amount above 0.00.`,
  vorwegabzugNegativ: ({ vorwegabzug }) =>
    `The deduction in advance is negative (${formatBetrag(vorwegabzug, "en")}). Write an amount from 0.00 on.`,
  vorwegabzugZuHoch: ({ vorwegabzug, kreismittel }) =>
    `The deduction in advance (${formatBetrag(vorwegabzug, "en")}) leaves nothing of ${formatBetrag(kreismittel, "en")}.`,
  keinBestand: ({ bestand }) =>
    `There cannot be “${String(bestand)}” persons. Write a whole number from 0 on.`,
  gemeindeDoppelt: ({ gemeinde }) => `“${gemeinde}” stands there twice. Delete one of the two rows.`,
  keinePersonen: () => "The persons add up to 0. Nothing can be allocated by them.",

  gemeindeUnbekannt: ({ input, vorschlaege }) =>
    vorschlaege.length === 0
      ? `“${input}” is no municipality that is stored.`
      : `“${input}” is no municipality that is stored. Did you mean ${vorschlaege.join(" or ")}?`,
  gemeindeMehrdeutig: ({ input, gemeinden }) => `“${input}” fits ${gemeinden.join(" and ")}.`,
  landkreisUnbekannt: ({ input, bekannt }) =>
    `No municipalities are stored for the county “${input}”. Stored are: ${bekannt.join(", ")}.`,
  agsUnbekannt: ({ input }) =>
    `“${input}” is no stored municipality key. Write the eight digits, like 08125046.`,
};

const SENTENCES: { readonly [Key in Language]: Sentences } = { de, en };
