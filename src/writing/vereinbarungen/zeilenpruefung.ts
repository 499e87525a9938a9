import { done, refused, type Result } from "../../domain/result";
import type { Abrechnungsluecke } from "../../i18n/abrechnungSentence";
import { gemeindeOf, type Gemeindezeile } from "../gemeinden/gemeindezeile";
import { neededIn } from "../neededIn";
import type { Vereinbarungszeile } from "./vereinbarungszeile";

export const SHEET = "IntM Vereinbarungen";

/** A cell without which the row says nothing. */
export const needed = neededIn<Vereinbarungszeile>(SHEET);

export function gemeindeIn(
  { excelzeile: zeile }: Vereinbarungszeile,
  input: string,
  spalte: string,
  register: readonly Gemeindezeile[],
): Result<Gemeindezeile, Abrechnungsluecke> {
  if (input === "") return refused({ kind: "zelleFehlt", sheet: SHEET, zeile, spalte });
  const gemeinde = gemeindeOf(register, input);
  return gemeinde === "unbekannt"
    ? refused({ kind: "gemeindeUnbekannt", sheet: SHEET, zeile, spalte, input })
    : done(gemeinde);
}
