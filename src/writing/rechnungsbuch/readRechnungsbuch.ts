import type { Zahlung } from "../../domain/abrechnung/rechnungsbuch/rechnungsbuch";
import { done, refused, type Result } from "../../domain/result";
import type { Abrechnungsweigerung } from "../../i18n/abrechnungSentence";
import type { Workbook } from "../../workbook/workbook";
import { allOf } from "../allOf";
import { eingabenOf } from "../entscheidungen/eingaben";
import { furtherCells, readOwnSheet, type FurtherCells, type OwnRow, type OwnSheet } from "../ownSheet";
import { COLUMNS } from "./planRechnungsbuch";

/** A row of the book as it stands in the sheet, before anybody asked whether it still says what was issued. */
export interface Buchblattzeile {
  readonly row: OwnRow;
  readonly dateSystem: OwnSheet["dateSystem"];
  readonly nummer: string;
  readonly pruefsumme: string;
  readonly zahlung: Zahlung | "keine";
  readonly weitere: FurtherCells;
}

export async function readRechnungsbuch(
  workbook: Workbook,
): Promise<Result<readonly Buchblattzeile[], Abrechnungsweigerung>> {
  const sheet = await readOwnSheet(workbook, { subject: "Rechnungsbuch", version: 1, headers: HEADERS });
  if (!sheet.ok) return sheet;
  if (sheet.value === "noSheet") return done([]);
  const zeilen: Buchblattzeile[] = [];
  for (const row of sheet.value.rows) {
    const zeile = zeileOf(sheet.value, row);
    if (!zeile.ok) return zeile;
    zeilen.push(zeile.value);
  }
  return done(zeilen);
}

const HEADERS = COLUMNS.map(({ header }) => header);

function zeileOf(sheet: OwnSheet, row: OwnRow): Result<Buchblattzeile, Abrechnungsweigerung> {
  const { text } = eingabenOf(sheet, row);
  const zahlung = zahlungOf(sheet, row);
  if (!zahlung.ok) return zahlung;
  return done({
    row,
    dateSystem: sheet.dateSystem,
    nummer: text("Nummer"),
    pruefsumme: text("Prüfsumme"),
    zahlung: zahlung.value,
    weitere: furtherCells(row, sheet.headers, HEADERS),
  });
}

/** A payment has a day and an amount; one without the other cannot be booked. */
function zahlungOf(sheet: OwnSheet, row: OwnRow): Result<Zahlung | "keine", Abrechnungsweigerung> {
  const { tag, betrag } = eingabenOf(sheet, row);
  const cells = allOf({ am: tag("bezahlt am"), betrag: betrag("bezahlt") });
  if (!cells.ok) return cells;
  const { am, betrag: bezahlt } = cells.value;
  if (am === undefined && bezahlt === undefined) return done("keine");
  if (am !== undefined && bezahlt !== undefined) return done({ am, betrag: bezahlt });
  const spalte = am === undefined ? "bezahlt am" : "bezahlt";
  return refused({ kind: "zelleFehlt", sheet: sheet.name, zeile: row.number, spalte });
}
