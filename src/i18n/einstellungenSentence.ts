import type { WorkbookRefusal } from "../workbook/refusal";
import type { Language } from "./language";
import { workbookSentence } from "./workbookTexts";

/** A cell of "IntM Einstellungen" that does not hold what belongs there. */
export interface KeineAngabe {
  readonly kind: "keineAngabe";
  readonly sheet: string;
  readonly zeile: number;
  readonly angabe: string;
  readonly input: string;
}

export function einstellungenSentence(refusal: WorkbookRefusal | KeineAngabe, language: Language): string {
  if (refusal.kind !== "keineAngabe") return workbookSentence(refusal, language);
  const { sheet, zeile, angabe, input } = refusal;
  return language === "de"
    ? `„${input}“ passt nicht zu „${angabe}“ (${sheet}, Zeile ${zeile}). Berichtigen Sie das Feld, dann geht es weiter.`
    : `“${input}” does not fit “${angabe}” (${sheet}, row ${zeile}). Correct the cell, then go on.`;
}
