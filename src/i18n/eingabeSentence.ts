import type { Language } from "./language";

/** What stands in a cell of a register does not fit there. */
export interface KeineEingabe {
  readonly kind: "keineEingabe";
  readonly sheet: string;
  /** Excel's row number. */
  readonly zeile: number;
  readonly spalte: string;
  readonly input: string;
}

/** What, where, and what to do now. */
export function eingabeSentence({ sheet, zeile, spalte, input }: KeineEingabe, language: Language): string {
  return language === "de"
    ? `„${input}“ passt nicht in die Spalte „${spalte}“ (${sheet}, Zeile ${zeile}). Berichtigen oder leeren Sie die Zelle.`
    : `“${input}” does not fit the column “${spalte}” (${sheet}, row ${zeile}). Correct or empty the cell.`;
}
