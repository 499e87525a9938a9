import { AUFGABENWAHLEN, type Entscheidung } from "../../domain/aufgabenwahl/entscheidung";
import { done, type Result } from "../../domain/result";
import { aufgabenwahlTexts } from "../../i18n/aufgabenwahlTexts";
import type { KeineEingabe } from "../../i18n/eingabeSentence";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import { readOwnSheet, type OwnRow, type OwnSheet } from "../ownSheet";
import { eingabenOf } from "./eingaben";
import { COLUMNS } from "./planEntscheidungen";

/** The decisions of all years as they stand; none where the sheet is missing. */
export async function readEntscheidungen(
  workbook: Workbook,
): Promise<Result<readonly Entscheidung[], WorkbookRefusal | KeineEingabe>> {
  const sheet = await readOwnSheet(workbook, {
    subject: "Entscheidungen",
    version: 1,
    headers: COLUMNS.map(({ header }) => header),
  });
  if (!sheet.ok) return sheet;
  if (sheet.value === "noSheet") return done([]);
  const entscheidungen: Entscheidung[] = [];
  for (const row of sheet.value.rows) {
    const read = entscheidungOf(sheet.value, row);
    if (!read.ok) return read;
    if (read.value.gemeinde !== "") entscheidungen.push(read.value);
  }
  return done(entscheidungen);
}

function entscheidungOf(sheet: OwnSheet, row: OwnRow): Result<Entscheidung, KeineEingabe> {
  const { text, tag, zahl, choice } = eingabenOf(sheet, row);
  const jahr = zahl("Jahr");
  if (!jahr.ok) return jahr;
  const wahl = choice("Entscheidung", aufgabenwahlTexts.de.wahl, AUFGABENWAHLEN, "offen");
  if (!wahl.ok) return wahl;
  const stunden = zahl("Stunden");
  if (!stunden.ok) return stunden;
  const beschlussAm = tag("Beschluss am");
  if (!beschlussAm.ok) return beschlussAm;
  const giltBis = tag("gilt bis");
  if (!giltBis.ok) return giltBis;
  const ags = text("AGS");
  return done({
    jahr: jahr.value?.toNumber() ?? 0,
    gemeinde: text("Gemeinde"),
    ...(ags === "" ? {} : { ags }),
    wahl: wahl.value,
    traeger: text("Träger/Federführung"),
    verbund: text("Verbund"),
    ...(stunden.value === undefined ? {} : { stunden: stunden.value }),
    gremium: text("Gremium"),
    ...(beschlussAm.value === undefined ? {} : { beschlussAm: beschlussAm.value }),
    vorlage: text("Vorlage"),
    ...(giltBis.value === undefined ? {} : { giltBis: giltBis.value }),
    bemerkung: text("Bemerkung"),
  });
}
