import type { Traegerangaben } from "../../domain/aufgabenwahl/mittelweitergabe";
import { done, type Result } from "../../domain/result";
import type { KeineEingabe } from "../../i18n/eingabeSentence";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import { furtherCells, readOwnSheet, type FurtherCells, type OwnRow, type OwnSheet } from "../ownSheet";
import { textOf } from "../ownCells";
import { eingabenOf } from "./eingaben";
import { COLUMNS, OFFEN, SUMME } from "./planTraeger";

/** What people entered for the carriers of a year, also in columns of their own. */
export interface Traegerregister {
  readonly angaben: readonly Traegerangaben[];
  readonly weitere: ReadonlyMap<string, FurtherCells>;
}

/** Nothing where the sheet is missing. */
export async function readTraeger(
  workbook: Workbook,
  jahr: number,
): Promise<Result<Traegerregister, WorkbookRefusal | KeineEingabe>> {
  const sheet = await readOwnSheet(workbook, {
    subject: "Träger",
    version: 1,
    jahr,
    headers: HEADERS,
  });
  if (!sheet.ok) return sheet;
  if (sheet.value === "noSheet") return done({ angaben: [], weitere: new Map() });
  const angaben: Traegerangaben[] = [];
  const weitere = new Map<string, FurtherCells>();
  for (const row of sheet.value.rows) {
    const name = textOf(row.get("Träger"));
    if (name === SUMME) break;
    const read = angabenOf(sheet.value, row, jahr);
    if (!read.ok) return read;
    angaben.push(read.value);
    weitere.set(name, furtherCells(row, sheet.value.headers, HEADERS));
  }
  return done({ angaben, weitere });
}

const HEADERS = COLUMNS.map(({ header }) => header);

function angabenOf(sheet: OwnSheet, row: OwnRow, jahr: number): Result<Traegerangaben, KeineEingabe> {
  const { text, tag, zahl, betrag } = eingabenOf(sheet, row);
  const name = text("Träger");
  const zahlen = all({ besetzt: zahl("besetzt"), zuBesetzen: zahl("zu besetzen") });
  if (!zahlen.ok) return zahlen;
  const tage = all({
    beginn: tag("Beginn"),
    bewilligtAm: tag("bewilligt am"),
    erhaltenAm: tag("erhalten am"),
    weitergegebenAm: tag("weitergegeben am"),
  });
  if (!tage.ok) return tage;
  const betraege = all({
    vertragskosten: betrag("Vertragskosten"),
    bewilligt: betrag("bewilligt"),
    erhalten: betrag("erhalten"),
    weitergegeben: betrag("weitergegeben"),
  });
  if (!betraege.ok) return betraege;
  return done({
    jahr,
    traeger: name === OFFEN ? "" : name,
    ...zahlen.value,
    ...tage.value,
    ...betraege.value,
    bemerkung: text("Bemerkung"),
  });
}

/** The values that are there, or the first refusal. */
function all<Key extends string, Value>(
  results: Readonly<Record<Key, Result<Value | undefined, KeineEingabe>>>,
): Result<{ readonly [K in Key]?: Value }, KeineEingabe> {
  const found: { [K in Key]?: Value } = {};
  for (const key in results) {
    const result = results[key];
    if (!result.ok) return result;
    if (result.value !== undefined) found[key] = result.value;
  }
  return done(found);
}
