import { isCellError, type CellValue } from "../workbook/cell";
import type { Spalte } from "./columns/spalte";
import type { Rolle } from "./columns/rolle";
import type { Grid } from "./sheet/grid";
import { cellText } from "./text/cellText";
import { clean } from "./text/clean";

/** Where the columns of a list are that tell a person row from headings, sums and signatures. */
export interface Kennspalten {
  readonly names: readonly number[];
  readonly days: readonly number[];
  readonly nr: number;
  readonly links: readonly number[];
  readonly first: number;
  readonly last: number;
}

export function kennspaltenOf(spalten: readonly Spalte[]): Kennspalten {
  const of = (...rollen: readonly Rolle[]) =>
    spalten.filter(({ rolle }) => rollen.includes(rolle)).map(({ index }) => index);
  return {
    names: of("familienname", "vorname", "name"),
    days: of("geburt", "zuweisung", "nachzug"),
    nr: of("nr")[0] ?? -1,
    links: of("gemeinde", "familie", "zugang"),
    first: Math.min(...spalten.map(({ index }) => index)),
    last: Math.max(...spalten.map(({ index }) => index)),
  };
}

/**
 * A person row has a name and a day, or two names, or one name and something that only persons have. No word decides:
 * people are called Gesamt, Weg and Kinder. Without a name two days are needed, so that no person gets lost.
 * "vielleicht": it could be a header of another kind as well.
 */
export function personenzeileAt(grid: Grid, row: number, at: Kennspalten): "sicher" | "vielleicht" | "nein" {
  let names = 0;
  let name = "";
  for (const column of at.names) {
    const value = grid.value(row, column);
    if (isName(value)) {
      names++;
      if (name === "") name = cellText(value);
    }
  }
  let days = 0;
  for (const column of at.days) if (isDayLike(grid.value(row, column))) days++;
  if (names === 0) return days > 1 || (days === 1 && hasLink(grid, row, at)) ? "sicher" : "nein";
  if (days > 0 && (names > 1 || days > 1 || !FOOT.test(name)))
    return HEADER.test(name) ? "vielleicht" : "sicher";
  return isNamedOnly(grid, row, at, names, name) ? "vielleicht" : "nein";
}

/** Somebody may be called so, but a header too. */
const HEADER = /name|person/iu;

function isNamedOnly(grid: Grid, row: number, at: Kennspalten, names: number, name: string): boolean {
  if (FOOT.test(name) || HEADING.test(name)) return names > 1 && hasLink(grid, row, at);
  if (name.length > LONGEST_NAME) return names > 1;
  if (hasLink(grid, row, at)) return true;
  if (names > 1) return true;
  return at.names.length === 1 && COMMA_NAME.test(name);
}

const LONGEST_NAME = 80;

/** Sums, signatures and dates below a list. */
const FOOT =
  /^(?:(?:zwischen|teil|end|gesamt)?summe|gesamt(?:zahl|summe)?|insgesamt|anzahl|total|zusammen|stand|datum|unterschrift|gez\.?|i\. ?a\.?|i\. ?v\.?|ort,? datum|geprüft|erstellt|bearbeitet|mit freundlichen|sehr geehrte|seite|legende|hinweise?|anmerkung(?:en)?|bemerkung(?:en)?|davon|übertrag|\d+ personen|personen (?:gesamt|insgesamt))(?![\p{L}])/iu;

const HEADING =
  /:$|^(?:familie|fam\.|gestrichen|nachgeboren|neugeboren|ergänz|abgemeldet|verzogen|familiennachzug|gemeinde|stadt)(?![\p{L}]*,)/iu;

const COMMA_NAME = /^\p{Lu}[\p{L}\p{M}'’ -]{1,40}, ?\p{Lu}[\p{L}\p{M}'’ -]{1,40}$/u;

function isName(value: CellValue): boolean {
  if (typeof value === "string") return /[\p{L}\p{N}]/u.test(value);
  return isCellError(value) || typeof value === "boolean";
}

function isDayLike(value: CellValue): boolean {
  if (typeof value === "number") return value >= 1900;
  if (typeof value === "string") return /\d{2}/u.test(value) || /\d\S*\p{N}/u.test(value);
  return isCellError(value);
}

/** A running number, a family number or a Gemeinde stands only beside persons. */
function hasLink(grid: Grid, row: number, at: Kennspalten): boolean {
  const nr = at.nr === -1 ? null : grid.value(row, at.nr);
  if (typeof nr === "number" || (typeof nr === "string" && /^\s*\d+\.?\s*\S?\s*$/u.test(nr))) return true;
  return at.links.some((column) => {
    const value = grid.value(row, column);
    return typeof value === "number" ? true : typeof value === "string" && clean(value) !== "";
  });
}
