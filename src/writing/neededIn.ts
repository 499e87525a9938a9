import { done, refused, type Result } from "../domain/result";
import type { Abrechnungsluecke } from "../i18n/abrechnungSentence";

/** Asks rows of one sheet for a cell without which they say nothing. */
export function neededIn<Zeile extends { readonly excelzeile: number }>(sheet: string) {
  return <Key extends keyof Zeile>(
    zeile: Zeile,
    key: Key,
    spalte: string,
  ): Result<NonNullable<Zeile[Key]>, Abrechnungsluecke> => {
    const value = zeile[key];
    return value === undefined || value === null || value === ""
      ? refused({ kind: "zelleFehlt", sheet, zeile: zeile.excelzeile, spalte })
      : done(value);
  };
}
