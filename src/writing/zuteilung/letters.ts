/** Where the columns of "IntM Zuteilung" stand that formulas name. People may move them: Excel then follows. */
export const PERSONEN = "C";
export const ANTEIL = "D";
export const BETRAG = "E";

/** 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
