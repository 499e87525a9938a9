import { OHNE_DATUM } from "../../domain/personenliste/datumsangabe";
import type { Abgangsart, Zeichen } from "../../domain/personenliste/zeile";
import { isCellError, type CellValue } from "../../workbook/cell";
import { headerText } from "../columns/headerText";
import type { DatumReader } from "../dates/datumReader";
import { INSIDE } from "../remarks/words";
import type { Vermerk } from "../remarks/vermerk";
import { cleanLines } from "../text/clean";
import { fold } from "../text/fold";
import { antwortIn } from "./antwort";
import type { Antwortlesung } from "./gemeldetCell";

const NICHTS: Antwortlesung = { zeichen: [], rest: "" };

/** A column such as "abgemeldet am": a day, a cross, or words. */
export function readAbgang(
  value: CellValue,
  header: string,
  readDatum: DatumReader,
  readVermerk: (text: string) => Vermerk,
): Antwortlesung {
  const antwort = antwortIn(value);
  if (antwort === "leer" || antwort === "nein") return NICHTS;
  const wie = abgangsartOf(header);
  if (antwort === "ja") return { zeichen: [{ kind: "abgang", wie, datum: OHNE_DATUM, nach: "" }], rest: "" };
  if (isCellError(value)) return { zeichen: [{ kind: "unklar" }], rest: "" };
  if (typeof value === "string") {
    const text = cleanLines(value);
    if (STILL_HERE.test(fold(text)) || INSIDE.test(fold(text))) return NICHTS;
    const { isRegistered, isStruck, isDouble, isUnclear, abgaenge } = readVermerk(text);
    if (isStruck || isDouble || isUnclear || isRegistered || abgaenge.length > 0)
      return { zeichen: [], rest: text };
  }
  const datum = readDatum(value);
  return { zeichen: [{ kind: "abgang", wie, datum, nach: "" }], rest: "" };
}

const STILL_HERE =
  /^(?:nein\b|noch |weiterhin|gemeldet|aktiv|laufend|offen|heute|aktuell|unbefristet|besteht|bleibt|ja, noch|dauerhaft|nicht)/u;

export function abgangsartOf(header: string): Abgangsart {
  const text = headerText(header);
  if (/verst|storb|tod|sterb|died|death/u.test(text)) return "verstorben";
  if (/ausreise|ausgereist/u.test(text)) return "ausgereist";
  return /ab ?(?:ge)?meld|nicht mehr|dereg|bis/u.test(text) ? "abgemeldet" : "verzogen";
}

/** A column such as "gestrichen": any mark in it strikes, also the day or the initials of whoever struck. */
export function readStreichung(value: CellValue, readVermerk: (text: string) => Vermerk): Antwortlesung {
  const antwort = antwortIn(value);
  if (antwort === "leer" || antwort === "nein") return NICHTS;
  const kreuz: readonly Zeichen[] = [{ kind: "vonHand", wie: "kreuz" }];
  if (antwort === "ja" || antwort === "zahl") return { zeichen: kreuz, rest: "" };
  if (isCellError(value)) return { zeichen: [{ kind: "unklar" }], rest: "" };
  const text = cleanLines(String(value));
  if (STILL_HERE.test(fold(text)) || /^(?:o\.?k\.?|okay|in ordnung|passt)$/u.test(fold(text))) return NICHTS;
  const { isRegistered, isStruck, isDouble, isUnclear, abgaenge } = readVermerk(text);
  if (isStruck || isDouble || isUnclear || isRegistered || abgaenge.length > 0)
    return { zeichen: [], rest: text };
  if (/^(?:ja|yes|x)\b/u.test(fold(text)) || /^\d{1,2}\.\d{1,2}\.\d{2,4}$/u.test(text))
    return { zeichen: kreuz, rest: "" };
  return { zeichen: [{ kind: "unklar" }], rest: "" };
}
