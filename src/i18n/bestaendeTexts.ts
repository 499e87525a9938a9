import type { BestaendeRefusal } from "../domain/zuteilung/bestaendeRefusal";
import type { Language } from "./language";

type Sentences = {
  readonly [Kind in BestaendeRefusal["kind"]]: (refusal: Extract<BestaendeRefusal, { kind: Kind }>) => string;
};

/** What is wrong in a table of Gemeinden and counts, where, and what would be right. */
export function bestaendeSentence(refusal: BestaendeRefusal, language: Language): string {
  const sentence = SENTENCES[language][refusal.kind] as (refusal: BestaendeRefusal) => string;
  return sentence(refusal);
}

const de: Sentences = {
  keineBestaende: () =>
    "Dort steht keine Gemeinde. Nötig ist je Zeile eine Gemeinde mit ihrer Personenzahl, zum Beispiel „Flein;14“.",
  keineZahlspalte: () =>
    "Es fehlt die Spalte mit den Personen. Nötig sind zwei Spalten mit den Überschriften „gemeinde“ und „personen“.",
  gemeindeFehlt: ({ zeile }) => `In Zeile ${zeile} fehlt der Name der Gemeinde. Tragen Sie ihn ein.`,
  summenzeile: ({ zeile, input }) =>
    `„${input}“ (Zeile ${zeile}) ist keine Gemeinde. Löschen Sie die Zeile, die Summe wird gerechnet.`,
  personenzahlFehlt: ({ zeile, gemeinde }) =>
    `Für ${gemeinde} fehlt die Zahl der Personen (Zeile ${zeile}). Schreiben Sie 0, wenn dort niemand zählt.`,
  keinePersonenzahl: ({ zeile, gemeinde, input }) =>
    `„${input}“ Personen gibt es nicht (${gemeinde}, Zeile ${zeile}). Schreiben Sie eine ganze Zahl ab 0.`,
  gemeindeZweimal: ({ zeile, zuerst, gemeinde }) =>
    `„${gemeinde}“ steht zweimal da (Zeilen ${zuerst} und ${zeile}). Löschen Sie eine der beiden Zeilen.`,
  unbekannterAgs: ({ zeile, input }) =>
    `„${input}“ ist kein bekannter Gemeindeschlüssel (Zeile ${zeile}). Schreiben Sie die acht Ziffern, wie 08125046.`,
};

const en: Sentences = {
  keineBestaende: () =>
    "There is no municipality. Each row needs a municipality and its number of persons, for example “Flein;14”.",
  keineZahlspalte: () =>
    "The column of persons is missing. Two columns are needed, with the headers “gemeinde” and “personen”.",
  gemeindeFehlt: ({ zeile }) => `Row ${zeile} lacks the name of the municipality. Enter it.`,
  summenzeile: ({ zeile, input }) =>
    `“${input}” (row ${zeile}) is not a municipality. Delete the row, the sum is calculated.`,
  personenzahlFehlt: ({ zeile, gemeinde }) =>
    `The number of persons of ${gemeinde} is missing (row ${zeile}). Write 0 if nobody counts there.`,
  keinePersonenzahl: ({ zeile, gemeinde, input }) =>
    `There cannot be “${input}” persons (${gemeinde}, row ${zeile}). Write a whole number from 0 on.`,
  gemeindeZweimal: ({ zeile, zuerst, gemeinde }) =>
    `“${gemeinde}” stands there twice (rows ${zuerst} and ${zeile}). Delete one of the two rows.`,
  unbekannterAgs: ({ zeile, input }) =>
    `“${input}” is not a known municipality key (row ${zeile}). Write the eight digits, like 08125046.`,
};

const SENTENCES: { readonly [Key in Language]: Sentences } = { de, en };
