import type { WorkbookRefusal } from "../workbook/refusal";
import type { KeinBetrachtungszeitraum } from "../domain/vorschrift/betrachtungszeitraum";
import type { Language } from "./language";
import { rechenSentence } from "./rechenTexts";
import { workbookSentence } from "./workbookTexts";

/** Why lists could not be read and judged at all. */
export function listenSentence(
  refusal:
    | WorkbookRefusal
    | KeinBetrachtungszeitraum
    | { readonly kind: "keineQuelle" }
    | { readonly kind: "absturz"; readonly bei: string },
  language: Language,
): string {
  switch (refusal.kind) {
    case "keinBetrachtungszeitraum":
      return rechenSentence(refusal, language);
    case "keineQuelle":
      return language === "de"
        ? "Es ist nichts ausgewählt. Wählen Sie ein Blatt oder eine Datei mit einer Liste."
        : "Nothing is chosen. Choose a sheet or a file with a list.";
    case "absturz":
      return language === "de"
        ? `Das Lesen ist abgebrochen${refusal.bei === "" ? "" : ` (bei „${refusal.bei}“)`}. Es wurde nichts geändert. Lesen Sie weniger Dateien auf einmal.`
        : `Reading broke off${refusal.bei === "" ? "" : ` (at “${refusal.bei}”)`}. Nothing was changed. Read fewer files at once.`;
    default:
      return workbookSentence(refusal, language);
  }
}
