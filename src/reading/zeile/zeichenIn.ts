import { OHNE_DATUM } from "../../domain/personenliste/datumsangabe";
import type { Zeichen } from "../../domain/personenliste/zeile";
import type { CellValue } from "../../workbook/cell";
import { readAbgang, readStreichung } from "../cells/abgangCell";
import { antwortIn } from "../cells/antwort";
import { readGemeldet, readGemeldetPair, type Antwortlesung } from "../cells/gemeldetCell";
import { ausVermerk, gemeindeIn, type Umstand } from "../remarks/ausVermerk";
import { INSIDE } from "../remarks/words";
import type { Vermerk } from "../remarks/vermerk";
import type { Abschnitt } from "../sections/abschnitt";
import { cellText } from "../text/cellText";
import { fold } from "../text/fold";
import { zeichenOfFill, type Fuellung } from "./fuellung";
import type { Lesung } from "./lesung";
import { meaningOf, type Words } from "./worte";

const NO_ZEICHEN: readonly Zeichen[] = [];

export function zeichenIn(
  lesung: Lesung,
  cell: (column: number) => CellValue,
  abschnitt: Abschnitt,
  words: Words,
  durchstreichung: "keine" | "ganz" | "teilweise",
  fill: Fuellung | undefined,
  umstand: Umstand,
): readonly Zeichen[] {
  const { spalten, index, readVermerk } = lesung;
  const zeichen: Zeichen[] = [...abschnitt.zeichen];
  if (durchstreichung === "ganz") zeichen.push({ kind: "vonHand", wie: "durchgestrichen" });
  if (durchstreichung === "teilweise") zeichen.push({ kind: "teilweise" });
  const add = (vermerk: Vermerk) => zeichen.push(...ausVermerk(vermerk, umstand, index));
  const take = (antwort: Antwortlesung) => {
    zeichen.push(...antwort.zeichen);
    if (antwort.rest !== "") add(meaningOf(antwort.rest, lesung.legende.marks, readVermerk));
  };
  for (const vermerk of words.vermerke) add(vermerk);
  for (const { index: column } of spalten.streichung) take(readStreichung(cell(column), readVermerk));
  for (const { index: column, header } of spalten.abgang) {
    take(readAbgang(cell(column), header, lesung.readDatum.zuweisung, readVermerk));
  }
  for (const { index: column } of spalten.gemeldet) {
    const meaning = explained(cell(column), lesung);
    if (meaning === undefined) take(readGemeldet(cell(column), readVermerk));
    else add(meaning);
  }
  if (spalten.ja !== -1 && spalten.nein !== -1)
    zeichen.push(...readGemeldetPair(cell(spalten.ja), cell(spalten.nein)));
  for (const { index: column } of spalten.ziel)
    zeichen.push(...zielIn(cellText(cell(column)), umstand, lesung));
  if (fill !== undefined) zeichen.push(...zeichenOfFill(fill, umstand, index));
  return zeichen.length === 0 ? NO_ZEICHEN : zeichen;
}

/** "o = nicht gemeldet": a legend goes before the usual reading, but not before ja, nein and a cross. */
function explained(value: CellValue, { legende }: Lesung): Vermerk | undefined {
  if (typeof value !== "string" || legende.marks.size === 0) return undefined;
  const text = fold(cellText(value));
  return antwortIn(value) === "text" || text === "o" ? legende.marks.get(text) : undefined;
}

/** A street without a place lies in the own one. */
const STREET = /^\S*(?:strasse|str|gasse|weg|platz|allee|ring|steige|halde)\b\.? ?\d*\w?$/u;

/** "verzogen nach": any place but the own one. */
function zielIn(text: string, { gemeinde }: Umstand, { index, readVermerk }: Lesung): readonly Zeichen[] {
  if (!/\p{L}{2}/u.test(text) || readVermerk(text).isRegistered) return NO_ZEICHEN;
  const nach = gemeindeIn(text.replace(/^nach\s+/iu, ""), index);
  if (nach !== "" && nach === gemeinde) return NO_ZEICHEN;
  if (nach === "" && (INSIDE.test(fold(text)) || STREET.test(fold(text)))) return NO_ZEICHEN;
  return [{ kind: "abgang", wie: "verzogen", datum: OHNE_DATUM, nach }];
}
