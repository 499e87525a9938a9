import type { KeinBetrag } from "../domain/geld/parseBetrag";
import type { KeinBetrachtungszeitraum } from "../domain/vorschrift/betrachtungszeitraum";
import type { ZuteilungRefusal } from "../domain/zuteilung/allocateMittel";
import type { ZuteilungsquoteRefusal } from "../domain/zuteilung/zuteilungsquote";
import type { Language } from "./language";
import { formatBetrag } from "./numbers";

/** Everything that can be wrong with a figure from which the money is calculated. */
export type RechenRefusal = KeinBetrag | ZuteilungsquoteRefusal | ZuteilungRefusal | KeinBetrachtungszeitraum;

type Sentences = {
  readonly [Kind in RechenRefusal["kind"]]: (refusal: Extract<RechenRefusal, { kind: Kind }>) => string;
};

export function rechenSentence(refusal: RechenRefusal, language: Language): string {
  const sentence = SENTENCES[language][refusal.kind] as (refusal: RechenRefusal) => string;
  return sentence(refusal);
}

const de: Sentences = {
  keinBetrag: ({ input }) => `„${input}“ ist kein Betrag. Schreiben Sie ihn wie 30.387,20.`,
  keineZuteilungsquote: ({ input }) => `„${input}“ ist keine Zuteilungsquote. Schreiben Sie sie wie 3,77 %.`,
  unklareZuteilungsquote: ({ input, percent, fraction }) =>
    `„${input}“ kann ${comma(percent)} % oder ${comma(fraction)} % heißen. Schreiben Sie das Prozentzeichen dazu.`,
  negativeMittel: ({ mittel }) =>
    `Die Mittel sind negativ (${formatBetrag(mittel, "de")}). Schreiben Sie einen Betrag ab 0,00.`,
  keinBestand: ({ gemeinde, bestand }) =>
    `„${comma(String(bestand))}“ Personen gibt es nicht (${gemeinde}). Schreiben Sie eine ganze Zahl ab 0.`,
  gemeindeDoppelt: ({ gemeinde }) => `„${gemeinde}“ steht zweimal da. Löschen Sie eine der beiden Zeilen.`,
  keinePersonen: () =>
    "Es ist niemand gezählt. Ohne Personen lässt sich nichts verteilen. Lesen Sie zuerst die Listen ein.",
  keinBetrachtungszeitraum: ({ jahr }) =>
    `Für ${jahr} ist kein Zeitraum hinterlegt. Tragen Sie den ersten und den letzten Tag selbst ein, mit Quelle.`,
};

const en: Sentences = {
  keinBetrag: ({ input }) => `“${input}” is not an amount. Write it like 30.387,20.`,
  keineZuteilungsquote: ({ input }) => `“${input}” is not an allocation quota. Write it like 3,77 %.`,
  unklareZuteilungsquote: ({ input, percent, fraction }) =>
    `“${input}” may mean ${percent} % or ${fraction} %. Add the percent sign.`,
  negativeMittel: ({ mittel }) =>
    `The funds are negative (${formatBetrag(mittel, "en")}). Write an amount from 0.00 on.`,
  keinBestand: ({ gemeinde, bestand }) =>
    `There cannot be “${bestand}” persons (${gemeinde}). Write a whole number from 0 on.`,
  gemeindeDoppelt: ({ gemeinde }) => `“${gemeinde}” stands there twice. Delete one of the two rows.`,
  keinePersonen: () =>
    "Nobody is counted. Without persons there is nothing to allocate. Read the lists first.",
  keinBetrachtungszeitraum: ({ jahr }) =>
    `No period is stored for ${jahr}. Enter the first and the last day yourself, with the source.`,
};

const SENTENCES: { readonly [Key in Language]: Sentences } = { de, en };

function comma(number: string): string {
  return number.replace(".", ",");
}
