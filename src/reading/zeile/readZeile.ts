import type { Gemeindeangabe, Zeile } from "../../domain/personenliste/zeile";
import type { CellValue } from "../../workbook/cell";
import { nameOfOne, nameOfTwo, type Name } from "../cells/namen";
import { gemeindeOfCell } from "../gemeinde/gemeindeOfListe";
import type { Umstand } from "../remarks/ausVermerk";
import type { Vermerk } from "../remarks/vermerk";
import type { Abschnitt } from "../sections/abschnitt";
import { durchstreichungOf } from "../strikes/durchgestrichen";
import { cellText } from "../text/cellText";
import { fillOf } from "./fuellung";
import type { Lesung } from "./lesung";
import { wordsOf } from "./worte";
import { zeichenIn } from "./zeichenIn";
import { nachzugIn, zugangOf } from "./zugang";

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
