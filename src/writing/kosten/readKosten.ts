import { done, type Result } from "../../domain/result";
import type { KeineEingabe } from "../../i18n/eingabeSentence";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import { allOf } from "../allOf";
import { eingabenOf } from "../entscheidungen/eingaben";
import { furtherCells, readOwnSheet, type OwnRow, type OwnSheet } from "../ownSheet";
import { parseAnteil, parseGanzeZahl, parseWahl } from "../parseZellen";
import {
  JE,
  JEWORT,
  KOSTENWORT,
  KOSTENZEILENARTEN,
  UMFANGSARTEN,
  UMFANGSWORT,
  type Kostenzeile,
} from "./kostenzeile";
import { COLUMNS } from "./planKosten";

/** The rows as they stand; none where the sheet is missing. What does not fit a cell is refused with its place. */
export async function readKosten(
  workbook: Workbook,
): Promise<Result<readonly Kostenzeile[], WorkbookRefusal | KeineEingabe>> {
  const sheet = await readOwnSheet(workbook, { subject: "Kosten", version: 1, headers: HEADERS });
  if (!sheet.ok) return sheet;
  if (sheet.value === "noSheet") return done([]);
  const zeilen: Kostenzeile[] = [];
  for (const row of sheet.value.rows) {
    const zeile = zeileOf(sheet.value, row);
    if (!zeile.ok) return zeile;
    zeilen.push(zeile.value);
  }
  return done(zeilen);
}

const HEADERS = COLUMNS.map(({ header }) => header);

function zeileOf(sheet: OwnSheet, row: OwnRow): Result<Kostenzeile, KeineEingabe> {
  const { text, read, tag, zahl, betrag, needed } = eingabenOf(sheet, row);
  const art = needed("Art", read("Art", parseWahl(KOSTENWORT, KOSTENZEILENARTEN)));
  if (!art.ok) return art;
  const werte = allOf({
    ab: tag("ab"),
    bis: tag("bis"),
    betrag: betrag("Betrag"),
    je: read("je", parseWahl(JEWORT, JE)),
    zuschlag: read("Zuschlag", parseAnteil),
    stunden: zahl("Stunden"),
    jahr: read("Jahr", parseGanzeZahl),
    quartal: read("Quartal", parseGanzeZahl),
    umfang: read("Umfang", parseWahl(UMFANGSWORT, UMFANGSARTEN)),
  });
  if (!werte.ok) return werte;
  return done({
    excelzeile: row.number,
    vereinbarung: text("Vereinbarung"),
    art: art.value,
    stelle: text("Stelle"),
    bezeichnung: text("Bezeichnung"),
    beleg: text("Beleg"),
    ...werte.value,
    weitere: furtherCells(row, sheet.headers, HEADERS),
  });
}
