import { OHNE_DATUM, type Datumsangabe } from "../domain/personenliste/datumsangabe";
import type { GemeindeIndex } from "../domain/gemeinde/gemeindeIndex";
import type { Gemeindeangabe, Zeichen, Zeile, Zugang } from "../domain/personenliste/zeile";
import type { CellValue } from "../workbook/cell";
import { readAbgang, readStreichung } from "./cells/abgangCell";
import { antwortIn } from "./cells/antwort";
import { readGemeldet, readGemeldetPair, type Antwortlesung } from "./cells/gemeldetCell";
import { nameOfOne, nameOfTwo, type Name } from "./cells/namen";
import { readZugang } from "./cells/zugangCell";
import { gemeindeOfCell } from "./gemeinde/gemeindeOfListe";
import type { Lesung } from "./readListe";
import { ausVermerk, gemeindeIn, type Umstand } from "./remarks/ausVermerk";
import { KEIN_VERMERK } from "./remarks/readVermerk";
import type { Vermerk } from "./remarks/vermerk";
import type { Abschnitt } from "./sections/abschnitt";
import { durchstreichungOf } from "./strikes/durchgestrichen";
import { meaningOfFill } from "./strikes/legende";
import { farbtonOf } from "./strikes/farbton";
import { cellText } from "./text/cellText";
import { fold } from "./text/fold";

/** One person row, cell by cell; what it means is decided elsewhere. */
export function readZeile(lesung: Lesung, row: number, abschnitt: Abschnitt, ofListe: Gemeindeangabe): Zeile {
  const { grid, spalten, file, liste, index, readDatum } = lesung;
  const streichung = durchstreichungOf(grid, row, spalten.all, spalten.names);
  const cell = (column: number): CellValue =>
    column === -1 || streichung.columns.includes(column) ? null : grid.value(row, column);
  const even = (column: number): CellValue => (column === -1 ? null : grid.value(row, column));
  const name = nameIn(lesung, even);
  const gemeinde =
    spalten.gemeinde === -1 ? ofListe : gemeindeOfCell(cellText(even(spalten.gemeinde)), index);
  const words = wordsOf(lesung, cell, name);
  const zuweisung = readDatum.zuweisung(even(spalten.zuweisung));
  const geburt = readDatum.geburt(even(spalten.geburt));
  const nachzug = nachzugIn(lesung, cell);
  const fill = fillOf(lesung, row);
  const said = fill === undefined ? words.vermerke : [...words.vermerke, fill.meaning];
  const zugang = zugangOf(lesung, cell, said, abschnitt, nachzug, zuweisung, geburt);
  const umstand: Umstand = {
    gemeinde: gemeinde.kind === "bekannt" ? gemeinde.name : "",
    isKind: zugang === "nachgeboren",
  };
  return {
    herkunft: { file, sheet: liste.sheet, row: row + 1 },
    gemeinde,
    nr: cellText(even(spalten.nr)),
    familienname: name.familienname,
    vorname: name.vorname,
    geburt,
    zuweisung,
    nachzug: nachzug.datum,
    zugang,
    familie: familieIn(cellText(even(spalten.familie))),
    bezug: bezugOf(lesung, cell, words.vermerke),
    zeichen: zeichenIn(lesung, cell, abschnitt, words, streichung.kind, fill, umstand),
    bemerkung: words.text,
  };
}

function nameIn({ spalten }: Lesung, cell: (column: number) => CellValue): Name {
  const { name, familienname, vorname } = spalten;
  if (familienname !== -1 || vorname !== -1)
    return nameOfTwo(nameText(cell(familienname)), nameText(cell(vorname)));
  return name === undefined ? nameOfTwo("", "") : nameOfOne(nameText(cell(name.index)), name.header);
}

/** An error value is no name. */
function nameText(value: CellValue): string {
  return typeof value === "object" ? "" : cellText(value);
}

interface Words {
  readonly vermerke: readonly Vermerk[];
  /** The remarks themselves, for people. */
  readonly text: string;
}

const NO_WORDS: Words = { vermerke: [], text: "" };

/** Remarks, and what the legend or a footnote says of the marks in the row. */
function wordsOf(
  { spalten, legende, readVermerk }: Lesung,
  cell: (column: number) => CellValue,
  name: Name,
): Words {
  let vermerke: Vermerk[] | undefined;
  let text = "";
  for (const { index } of spalten.bemerkung) {
    const remark = cellText(cell(index));
    if (remark === "") continue;
    (vermerke ??= []).push(meaningOf(remark, legende.marks, readVermerk));
    text = text === "" ? remark : `${text}; ${remark}`;
  }
  if (legende.marks.size > 0) {
    const marks = [
      ...name.marks,
      ...["nr", "geburt", "zuweisung"].flatMap((key) => trailingMark(cellText(cell(spalten[key as "nr"])))),
      ...loneMarks(spalten.all, cell),
    ];
    for (const mark of marks) {
      const vermerk = legende.marks.get(fold(mark));
      if (vermerk !== undefined) (vermerke ??= []).push(vermerk);
    }
  }
  return vermerke === undefined ? NO_WORDS : { vermerke, text };
}

function meaningOf(
  text: string,
  marks: ReadonlyMap<string, Vermerk>,
  readVermerk: (text: string) => Vermerk,
): Vermerk {
  return (text.length <= 4 ? marks.get(fold(text)) : undefined) ?? readVermerk(text);
}

/** "12*" in the running number. */
function trailingMark(text: string): readonly string[] {
  const [, mark] = /[\p{L}\d.](\*+|[¹²³⁴-⁹]|[†‡°#])\)?$/u.exec(text) ?? [];
  return mark === undefined ? [] : [mark];
}

/** A cell that holds nothing but a mark. */
function loneMarks(columns: readonly number[], cell: (column: number) => CellValue): readonly string[] {
  return columns.flatMap((column) => {
    const value = cell(column);
    return typeof value === "string" && /^\s*(?:\*{1,4}|[¹²³⁴-⁹†‡°#+])\)?\s*$/u.test(value)
      ? [value.trim().replace(")", "")]
      : [];
  });
}

interface Nachzugangabe {
  readonly datum: Datumsangabe;
  readonly isMarked: boolean;
}

const KEIN_NACHZUG: Nachzugangabe = { datum: OHNE_DATUM, isMarked: false };

/** A column "Familiennachzug": the day, or only a cross. */
function nachzugIn(
  { spalten, readDatum, readVermerk }: Lesung,
  cell: (column: number) => CellValue,
): Nachzugangabe {
  for (const { index } of spalten.nachzug) {
    const value = cell(index);
    const antwort = antwortIn(value);
    if (antwort === "leer" || antwort === "nein") continue;
    if (antwort === "ja") return { datum: OHNE_DATUM, isMarked: true };
    const datum = readDatum.zuweisung(value);
    if (datum.kind !== "fehlt") return { datum, isMarked: true };
    if (readVermerk(cellText(value)).zugang === "familiennachzug") return { datum, isMarked: true };
  }
  return KEIN_NACHZUG;
}

/** The row's own words go before the heading above it, and that before the sheet's name. */
function zugangOf(
  { spalten, readVermerk, legende }: Lesung,
  cell: (column: number) => CellValue,
  vermerke: readonly Vermerk[],
  abschnitt: Abschnitt,
  nachzug: Nachzugangabe,
  zuweisung: Datumsangabe,
  geburt: Datumsangabe,
): Zugang {
  const text = cellText(cell(spalten.zugang));
  const mark = text.length <= 4 ? legende.marks.get(fold(text)) : undefined;
  const written =
    mark !== undefined && mark.zugang !== "ohneAngabe" ? mark.zugang : readZugang(text, readVermerk);
  if (written !== "ohneAngabe") return written;
  if (spalten.nachgeboren.some(({ index }) => isMarked(cell(index)))) return "nachgeboren";
  if (nachzug.isMarked) return "familiennachzug";
  const said = vermerke.find((vermerk) => vermerk.zugang !== "ohneAngabe");
  if (said !== undefined) return said.zugang;
  if (abschnitt.zugang !== "ohneAngabe") return abschnitt.zugang;
  const isLikeBorn =
    zuweisung.kind === "fehlt" ||
    (zuweisung.kind === "tag" && geburt.kind === "tag" && zuweisung.tag === geburt.tag);
  return abschnitt.isAddition && isLikeBorn ? "nachgeboren" : "ohneAngabe";
}

function isMarked(value: CellValue): boolean {
  const antwort = antwortIn(value);
  return antwort === "ja" || antwort === "zahl" || antwort === "text";
}

function familieIn(text: string): string {
  return /^[-–—0?/.\s]*$|^(?:ohne|keine|k\.? ?a\.?|unbekannt)$/iu.test(text) ? "" : text;
}

const NO_BEZUG: readonly string[] = [];

function bezugOf(
  { spalten }: Lesung,
  cell: (column: number) => CellValue,
  vermerke: readonly Vermerk[],
): readonly string[] {
  const written = spalten.bezug
    .map(({ index }) => cellText(cell(index)))
    .filter((text) => /[\p{L}\d]{2}/u.test(text));
  if (written.length > 0) return written.flatMap((text) => text.split(/\s+(?:und|u\.|&)\s+|\s*[/;]\s*/u));
  return vermerke.find(({ bezug }) => bezug.length > 0)?.bezug ?? NO_BEZUG;
}

const NO_ZEICHEN: readonly Zeichen[] = [];

function zeichenIn(
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
  for (const { index: column } of spalten.gemeldet) take(readGemeldet(cell(column), readVermerk));
  if (spalten.ja !== -1 && spalten.nein !== -1)
    zeichen.push(...readGemeldetPair(cell(spalten.ja), cell(spalten.nein)));
  for (const { index: column } of spalten.ziel)
    zeichen.push(...zielIn(cellText(cell(column)), umstand, lesung));
  const zugang = cellText(cell(spalten.zugang));
  if (zugang !== "") add(readVermerk(zugang));
  if (fill !== undefined) zeichen.push(...zeichenOfFill(fill, umstand, index));
  return zeichen.length === 0 ? NO_ZEICHEN : zeichen;
}

/** "verzogen nach": any place but the own one. */
function zielIn(text: string, { gemeinde }: Umstand, { index, readVermerk }: Lesung): readonly Zeichen[] {
  if (!/\p{L}{2}/u.test(text) || readVermerk(text).isRegistered) return NO_ZEICHEN;
  const nach = gemeindeIn(text.replace(/^nach\s+/iu, ""), index);
  if (nach !== "" && nach === gemeinde) return NO_ZEICHEN;
  return [{ kind: "abgang", wie: "verzogen", datum: OHNE_DATUM, nach }];
}

interface Fuellung {
  readonly rgb: string;
  readonly isExplained: boolean;
  readonly meaning: Vermerk;
}

/** The fill of the name: explained by a legend, or red or grey without any word. Stripes say nothing. */
function fillOf({ grid, spalten, legende, zebra }: Lesung, row: number): Fuellung | undefined {
  const column = spalten.names.find((name) => grid.value(row, name) !== null) ?? spalten.names[0] ?? 0;
  const rgb = grid.format(row, column)?.fill;
  if (rgb === undefined) return undefined;
  const meaning = meaningOfFill(rgb, legende);
  if (meaning !== "unerklaert") return { rgb, isExplained: true, meaning };
  const ton = farbtonOf(rgb);
  const isQuestion = (ton === "rot" || ton === "grau") && !zebra.has(rgb);
  return isQuestion ? { rgb, isExplained: false, meaning: KEIN_VERMERK } : undefined;
}

function zeichenOfFill(
  { rgb, isExplained, meaning }: Fuellung,
  umstand: Umstand,
  index: GemeindeIndex,
): readonly Zeichen[] {
  if (!isExplained) return [{ kind: "farbe", rgb }];
  const said = ausVermerk(meaning, umstand, index);
  return said.some(({ kind }) => kind === "abgang" || kind === "vonHand")
    ? [{ kind: "vonHand", wie: "farbe" }]
    : said;
}
