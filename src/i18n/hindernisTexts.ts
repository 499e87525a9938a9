import type { KeinBetrachtungszeitraum } from "../domain/vorschrift/betrachtungszeitraum";
import type { WorkbookRefusal } from "../workbook/refusal";
import type { Language, Texts, Twin } from "./language";
import { rechenSentence } from "./rechenTexts";
import { workbookSentence } from "./workbookTexts";

/** Everything that can keep the pane from reading lists or writing what came of them. */
export type Hindernis = WorkbookRefusal | KeinBetrachtungszeitraum | KeineQuelle | KeineAngabe | Absturz;

interface KeineQuelle {
  readonly kind: "keineQuelle";
}

/** A cell of "IntM Einstellungen" that says nothing usable. */
interface KeineAngabe {
  readonly kind: "keineAngabe";
  readonly sheet: string;
  readonly zeile: number;
  readonly angabe: string;
  readonly input: string;
}

/** The reader itself broke down; `bei` is what it read, "" if it judged. */
interface Absturz {
  readonly kind: "absturz";
  readonly bei: string;
}

export function hindernisSentence(hindernis: Hindernis, language: Language): string {
  switch (hindernis.kind) {
    case "keinBetrachtungszeitraum":
      return rechenSentence(hindernis, language);
    case "keineQuelle":
      return SENTENCES[language].keineQuelle;
    case "keineAngabe":
      return SENTENCES[language].keineAngabe(
        hindernis.input,
        hindernis.angabe,
        `${hindernis.sheet}, ${SENTENCES[language].row} ${hindernis.zeile}`,
      );
    case "absturz":
      return SENTENCES[language].absturz(hindernis.bei);
    default:
      return workbookSentence(hindernis, language);
  }
}

const de = {
  row: "Zeile",
  keineQuelle: "Es ist nichts ausgewählt. Wählen Sie ein Blatt oder eine Datei.",
  keineAngabe: (input: string, angabe: string, place: string) =>
    `„${input}“ passt nicht zu „${angabe}“ (${place}). Berichtigen Sie die Zelle, dann geht es weiter.`,
  absturz: (bei: string) =>
    `Das Lesen ist stehen geblieben${bei === "" ? "" : ` (${bei})`}. Wählen Sie weniger auf einmal und versuchen Sie es noch einmal.`,
};

const en: Twin<typeof de> = {
  row: "row",
  keineQuelle: "Nothing is chosen. Choose a sheet or a file.",
  keineAngabe: (input, angabe, place) =>
    `“${input}” does not fit “${angabe}” (${place}). Correct the cell, then go on.`,
  absturz: (bei) =>
    `Reading has stopped${bei === "" ? "" : ` (${bei})`}. Choose less at once and try again.`,
};

const SENTENCES: Texts<typeof de> = { de, en };
