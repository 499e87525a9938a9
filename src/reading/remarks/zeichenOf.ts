import type { Abgang, Zeichen } from "../../domain/personenliste/zeile";
import type { Vermerk } from "./vermerk";

const KEINE: readonly Zeichen[] = [];

/** What a remark means for the strike, wherever the person lives. */
export function zeichenOf(vermerk: Vermerk): readonly Zeichen[] {
  const { isStruck, isDouble, isRegistered, isUnclear, abgaenge } = vermerk;
  if (!isStruck && !isDouble && !isRegistered && !isUnclear && abgaenge.length === 0) return KEINE;
  const zeichen: Zeichen[] = [...abgaengeOf(vermerk)];
  if (isStruck) zeichen.push({ kind: "vonHand", wie: "wort" });
  if (isDouble) zeichen.push({ kind: "doppelt" });
  if (isRegistered) zeichen.push({ kind: "gemeldet" });
  if (isUnclear) zeichen.push({ kind: "unklar" });
  return zeichen;
}

export function abgaengeOf({ abgaenge }: Vermerk): readonly Abgang[] {
  return abgaenge.map(({ wie, datum }) => ({ kind: "abgang", wie, datum, nach: "" }));
}
