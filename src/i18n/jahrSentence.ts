import type { WorkbookRefusal } from "../workbook/refusal";
import { eingabeSentence, type KeineEingabe } from "./eingabeSentence";
import type { Language } from "./language";
import { workbookSentence } from "./workbookTexts";
import { isZuteilungTrouble, zuteilungSentence, type ZuteilungTrouble } from "./zuteilungTexts";

/** Why the money of a year could not be planned: its figures, an entry of a register, or the workbook. */
export function jahrSentence(
  refusal: WorkbookRefusal | KeineEingabe | ZuteilungTrouble,
  language: Language,
): string {
  if (refusal.kind === "keineEingabe") return eingabeSentence(refusal, language);
  if (isZuteilungTrouble(refusal)) return zuteilungSentence(refusal, language);
  return workbookSentence(refusal, language);
}
