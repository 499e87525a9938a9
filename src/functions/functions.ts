import { betrachtungszeitraumOf } from "../domain/vorschrift/betrachtungszeitraum";
import { languageOf } from "../i18n/language";
import { rechenSentence } from "../i18n/rechenTexts";
import { serialOf } from "../workbook/serial";

/**
 * Erster und letzter Tag, deren Zuweisungen für ein Jahr zählen. Füllt zwei Zellen nebeneinander (Datumssystem 1900).
 * @customfunction ZEITRAUM
 * @param {number} jahr Das Jahr, für das die Mittel sind, zum Beispiel 2025.
 * @returns {number[][]} Zwei Datumswerte: von und bis.
 */
export function zeitraum(jahr: number): number[][] {
  const found = betrachtungszeitraumOf(jahr);
  if (!found.ok)
    throw notAvailable(rechenSentence(found.refusal, languageOf(Office.context.displayLanguage)));
  const { von, bis } = found.value.zeitraum;
  return [[serialOf(von, 1900), serialOf(bis, 1900)]];
}

/** #NV is one of the two cell errors that show a sentence of our own. */
function notAvailable(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}
