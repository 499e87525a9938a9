import type { WorkbookRefusal } from "../workbook/refusal";
import { eingabeSentence, type KeineEingabe } from "./eingabeSentence";
import type { Language } from "./language";
import { workbookSentence } from "./workbookTexts";

/** Why the registers of agreements and cost cannot be understood: each names the row to look at. */
export type Abrechnungsluecke =
  | {
      readonly kind: "zelleFehlt";
      readonly sheet: string;
      /** Excel's row number. */
      readonly zeile: number;
      readonly spalte: string;
    }
  | {
      readonly kind: "gemeindeUnbekannt";
      readonly sheet: string;
      readonly zeile: number;
      readonly spalte: string;
      readonly input: string;
    }
  /** Rows of one version do not agree. */
  | {
      readonly kind: "zeilenWidersprechen";
      readonly sheet: string;
      readonly zeile: number;
      readonly spalte: string;
    }
  | {
      readonly kind: "laufzeitNichtEinmal";
      readonly sheet: string;
      readonly nummer: string;
      readonly anzahl: number;
    }
  | {
      readonly kind: "vereinbarungUnbekannt";
      readonly sheet: string;
      readonly zeile: number;
      readonly input: string;
    };

export type Abrechnungsweigerung = WorkbookRefusal | KeineEingabe | Abrechnungsluecke;

/** What is wrong, where, and what to do now. */
export function abrechnungSentence(refusal: Abrechnungsweigerung, language: Language): string {
  if (refusal.kind === "keineEingabe") return eingabeSentence(refusal, language);
  if (!isLuecke(refusal)) return workbookSentence(refusal, language);
  const sentence = SENTENCES[language][refusal.kind] as (luecke: Abrechnungsluecke) => string;
  return sentence(refusal);
}

function isLuecke(refusal: WorkbookRefusal | Abrechnungsluecke): refusal is Abrechnungsluecke {
  return refusal.kind in SENTENCES.de;
}

type Sentences = {
  readonly [Kind in Abrechnungsluecke["kind"]]: (
    luecke: Extract<Abrechnungsluecke, { kind: Kind }>,
  ) => string;
};

const de: Sentences = {
  zelleFehlt: ({ sheet, zeile, spalte }) => `Füllen Sie die Spalte „${spalte}“ (${sheet}, Zeile ${zeile}).`,
  gemeindeUnbekannt: ({ sheet, zeile, spalte, input }) =>
    `„${input}“ steht nicht im Blatt „IntM Gemeinden“ (${sheet}, Zeile ${zeile}, Spalte „${spalte}“). Tragen Sie die Gemeinde dort mit ihrem AGS ein.`,
  zeilenWidersprechen: ({ sheet, zeile, spalte }) =>
    `Die Spalte „${spalte}“ sagt anderes als die Zeile davor, die am selben Tag beginnt (${sheet}, Zeile ${zeile}). Schreiben Sie in beide dasselbe.`,
  laufzeitNichtEinmal: ({ sheet, nummer, anzahl }) =>
    anzahl === 0
      ? `Zur Vereinbarung „${nummer}“ fehlt die Zeile „Laufzeit“ (${sheet}). Ergänzen Sie sie.`
      : `Zur Vereinbarung „${nummer}“ gibt es ${anzahl} Zeilen „Laufzeit“ (${sheet}). Lassen Sie eine stehen.`,
  vereinbarungUnbekannt: ({ sheet, zeile, input }) =>
    `Eine Vereinbarung „${input}“ gibt es nicht (${sheet}, Zeile ${zeile}). Schreiben Sie die Nummer wie im Blatt „IntM Vereinbarungen“.`,
};

const en: Sentences = {
  zelleFehlt: ({ sheet, zeile, spalte }) => `Fill the column “${spalte}” (${sheet}, row ${zeile}).`,
  gemeindeUnbekannt: ({ sheet, zeile, spalte, input }) =>
    `“${input}” is not in the sheet “IntM Gemeinden” (${sheet}, row ${zeile}, column “${spalte}”). Enter the Gemeinde there with its AGS.`,
  zeilenWidersprechen: ({ sheet, zeile, spalte }) =>
    `The column “${spalte}” says something else than the row before, which begins on the same day (${sheet}, row ${zeile}). Write the same in both.`,
  laufzeitNichtEinmal: ({ sheet, nummer, anzahl }) =>
    anzahl === 0
      ? `The row “Laufzeit” of agreement “${nummer}” is missing (${sheet}). Add it.`
      : `There are ${anzahl} rows “Laufzeit” of agreement “${nummer}” (${sheet}). Leave one.`,
  vereinbarungUnbekannt: ({ sheet, zeile, input }) =>
    `There is no agreement “${input}” (${sheet}, row ${zeile}). Write the number as in the sheet “IntM Vereinbarungen”.`,
};

const SENTENCES: { readonly [Key in Language]: Sentences } = { de, en };
