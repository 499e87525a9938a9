import { done, type Result } from "../../domain/result";
import type { KeineEingabe } from "../../i18n/eingabeSentence";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import { allOf } from "../allOf";
import { eingabenOf } from "../entscheidungen/eingaben";
import { furtherCells, readOwnSheet, type OwnRow, type OwnSheet } from "../ownSheet";
import { parseAnteil, parseGanzeZahl, parseWahl } from "../parseZellen";
import { COLUMNS } from "./planVereinbarungen";
import {
  BEHANDLUNGSARTEN,
  BEHANDLUNGSWORT,
  MODELLE,
  MODELLWORT,
  SCHLUESSELARTEN,
  SCHLUESSELWORT,
  ZEILENARTEN,
  ZEILENWORT,
  type Vereinbarungszeile,
} from "./vereinbarungszeile";

/** The rows as they stand; none where the sheet is missing. What does not fit a cell is refused with its place. */
export async function readVereinbarungen(
  workbook: Workbook,
): Promise<Result<readonly Vereinbarungszeile[], WorkbookRefusal | KeineEingabe>> {
  const sheet = await readOwnSheet(workbook, { subject: "Vereinbarungen", version: 1, headers: HEADERS });
  if (!sheet.ok) return sheet;
  if (sheet.value === "noSheet") return done([]);
  const zeilen: Vereinbarungszeile[] = [];
  for (const row of sheet.value.rows) {
    const zeile = zeileOf(sheet.value, row);
    if (!zeile.ok) return zeile;
    zeilen.push(zeile.value);
  }
  return done(zeilen);
}

const HEADERS = COLUMNS.map(({ header }) => header);

function zeileOf(sheet: OwnSheet, row: OwnRow): Result<Vereinbarungszeile, KeineEingabe> {
  const { text, read, tag, zahl, needed } = eingabenOf(sheet, row);
  const zeile = needed("Zeile", read("Zeile", parseWahl(ZEILENWORT, ZEILENARTEN)));
  if (!zeile.ok) return zeile;
  const werte = allOf({
    ab: tag("gültig ab"),
    bis: tag("gültig bis"),
    modell: read("Modell", parseWahl(MODELLWORT, MODELLE)),
    schluessel: read("Schlüssel", parseWahl(SCHLUESSELWORT, SCHLUESSELARTEN)),
    stunden: zahl("Stunden"),
    vollzeit: zahl("Vollzeit"),
    anteil: read("Anteil", parseAnteil),
    personen: read("Personen", parseGanzeZahl),
    zahlungsziel: read("Zahlungsziel Tage", parseGanzeZahl),
    behandlung: read("Umsatzsteuer", parseWahl(BEHANDLUNGSWORT, BEHANDLUNGSARTEN)),
    festgelegtAm: tag("festgelegt am"),
  });
  if (!werte.ok) return werte;
  return done({
    excelzeile: row.number,
    nummer: text("Nr."),
    zeile: zeile.value,
    leistender: text("Leistender"),
    empfaenger: text("Empfänger"),
    nummernkreis: text("Nummernkreis"),
    fuer: text("Stelle oder Gemeinde"),
    festgelegtVon: text("festgelegt von"),
    vermerk: text("Vermerk"),
    ...werte.value,
    weitere: furtherCells(row, sheet.headers, HEADERS),
  });
}
