import type { Zeichen } from "../../domain/personenliste/zeile";
import { isCellError, type CellValue } from "../../workbook/cell";
import type { Vermerk } from "../remarks/vermerk";
import { cleanLines } from "../text/clean";
import { fold } from "../text/fold";
import { antwortIn } from "./antwort";

const UNKLAR: readonly Zeichen[] = [{ kind: "unklar" }];
const NEIN: readonly Zeichen[] = [{ kind: "vonHand", wie: "nein" }];
const GEMELDET: readonly Zeichen[] = [];

export interface Antwortlesung {
  readonly zeichen: readonly Zeichen[];
  /** What was added in words: "nein, verzogen 03/2022". */
  readonly rest: string;
}

/** "noch gemeldet": ja, nein, or words. Left empty it is a question. */
export function readGemeldet(value: CellValue, readVermerk: (text: string) => Vermerk): Antwortlesung {
  switch (antwortIn(value)) {
    case "ja":
      return { zeichen: GEMELDET, rest: "" };
    case "nein":
      return { zeichen: isCrossedOut(value) ? UNKLAR : NEIN, rest: "" };
    case "leer":
    case "zahl":
      return { zeichen: UNKLAR, rest: "" };
    case "text":
      return isCellError(value)
        ? { zeichen: UNKLAR, rest: "" }
        : ofText(cleanLines(String(value)), readVermerk);
  }
}

/** "o" may be a circle around nothing. */
function isCrossedOut(value: CellValue): boolean {
  return value === "o";
}

function ofText(text: string, readVermerk: (text: string) => Vermerk): Antwortlesung {
  const folded = fold(text);
  if (/^ja\b.*\bnein\b|^nein\b.*\bja\b/u.test(folded)) return { zeichen: UNKLAR, rest: "" };
  const rest = text.replace(/^\p{L}+[\s,;:.–-]*/u, "");
  if (/^(?:ja|yes)\b/u.test(folded)) return { zeichen: GEMELDET, rest };
  if (/^(?:nein|no)\b/u.test(folded)) return { zeichen: NEIN, rest };
  if (/^(?:ok|o\.k\.?|okay|vorhanden|bestaetigt|aktiv|noch da|besteht|gemeldet|hier)$/u.test(folded)) {
    return { zeichen: GEMELDET, rest: "" };
  }
  if (/^(?:n\.? ?g\.?|n\.? ?m\.? ?g\.?|weg|abg\.?|nicht|n\. ?gem\.?)$/u.test(folded))
    return { zeichen: NEIN, rest: "" };
  const { isRegistered, isStruck, isDouble, isUnclear, abgaenge } = readVermerk(text);
  if (isStruck || isDouble || isUnclear || abgaenge.length > 0) return { zeichen: GEMELDET, rest: text };
  return { zeichen: isRegistered ? GEMELDET : UNKLAR, rest: "" };
}

/** Two columns "ja" and "nein": a cross in exactly one of them. */
export function readGemeldetPair(ja: CellValue, nein: CellValue): readonly Zeichen[] {
  const isYes = isMarked(ja);
  const isNo = isMarked(nein);
  if (isYes === isNo) return UNKLAR;
  return isYes ? GEMELDET : NEIN;
}

function isMarked(value: CellValue): boolean {
  const antwort = antwortIn(value);
  return antwort === "ja" || antwort === "text" || (antwort === "nein" && value !== 0 && value !== false);
}
