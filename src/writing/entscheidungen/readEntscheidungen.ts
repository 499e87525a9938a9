import { AUFGABENWAHLEN, type Entscheidung } from "../../domain/aufgabenwahl/entscheidung";
import { done, type Result } from "../../domain/result";
import { aufgabenwahlTexts } from "../../i18n/aufgabenwahlTexts";
import type { KeineEingabe } from "../../i18n/eingabeSentence";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import { furtherCells, readOwnSheet, type FurtherCells, type OwnRow, type OwnSheet } from "../ownSheet";
import { eingabenOf } from "./eingaben";
import { COLUMNS, keyOf } from "./planEntscheidungen";

/** The decisions of all years as they stand, with what people added in columns of their own. */
export interface Entscheidungsregister {
  readonly entscheidungen: readonly Entscheidung[];
  readonly weitere: ReadonlyMap<string, FurtherCells>;
}

/** No decisions where the sheet is missing. */
export async function readEntscheidungen(
  workbook: Workbook,
): Promise<Result<Entscheidungsregister, WorkbookRefusal | KeineEingabe>> {
  const sheet = await readOwnSheet(workbook, {
    subject: "Entscheidungen",
    version: 1,
    headers: HEADERS,
  });
  if (!sheet.ok) return sheet;
  if (sheet.value === "noSheet") return done({ entscheidungen: [], weitere: new Map() });
  const entscheidungen: Entscheidung[] = [];
  const weitere = new Map<string, FurtherCells>();
  for (const row of sheet.value.rows) {
    const read = entscheidungOf(sheet.value, row);
    if (!read.ok) return read;
    entscheidungen.push(read.value);
    weitere.set(keyOf(read.value), furtherCells(row, sheet.value.headers, HEADERS));
  }
  return done({ entscheidungen, weitere });
}

const HEADERS = COLUMNS.map(({ header }) => header);

function entscheidungOf(sheet: OwnSheet, row: OwnRow): Result<Entscheidung, KeineEingabe> {
  const { text, tag, zahl, choice, needed } = eingabenOf(sheet, row);
  const jahr = needed("Jahr", zahl("Jahr"));
  if (!jahr.ok) return jahr;
  const gemeinde = needed("Gemeinde", done(text("Gemeinde") || undefined));
  if (!gemeinde.ok) return gemeinde;
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
    jahr: jahr.value.toNumber(),
    gemeinde: gemeinde.value,
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
