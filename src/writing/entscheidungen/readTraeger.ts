import type { Traegerangaben } from "../../domain/aufgabenwahl/mittelweitergabe";
import { done, type Result } from "../../domain/result";
import type { KeineEingabe } from "../../i18n/eingabeSentence";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import { readOwnSheet, type OwnRow, type OwnSheet } from "../ownSheet";
import { textOf } from "../ownCells";
import { eingabenOf } from "./eingaben";
import { COLUMNS, SUMME } from "./planTraeger";

/** What people entered for the carriers of a year; none where the sheet is missing. */
export async function readTraeger(
  workbook: Workbook,
  jahr: number,
): Promise<Result<readonly Traegerangaben[], WorkbookRefusal | KeineEingabe>> {
  const sheet = await readOwnSheet(workbook, {
    subject: "Träger",
    version: 1,
    jahr,
    headers: COLUMNS.map(({ header }) => header),
  });
  if (!sheet.ok) return sheet;
  if (sheet.value === "noSheet") return done([]);
  const angaben: Traegerangaben[] = [];
  for (const row of sheet.value.rows) {
    const name = textOf(row.get("Träger"));
    if (name === SUMME) break;
    const read = angabenOf(sheet.value, row, jahr);
    if (!read.ok) return read;
    if (name !== "") angaben.push(read.value);
  }
  return done(angaben);
}

function angabenOf(sheet: OwnSheet, row: OwnRow, jahr: number): Result<Traegerangaben, KeineEingabe> {
  const { text, tag, zahl, betrag } = eingabenOf(sheet, row);
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
    traeger: text("Träger"),
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
