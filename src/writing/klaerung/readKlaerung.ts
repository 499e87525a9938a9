import { parseBetrag } from "../../domain/geld/parseBetrag";
import type { Antwort } from "../../domain/personenliste/antworten";
import { done, type Result } from "../../domain/result";
import type { CellValue } from "../../workbook/cell";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { DateSystem } from "../../workbook/sheetContent";
import { timeOfSerial } from "../../workbook/serial";
import type { Workbook } from "../../workbook/workbook";
import { furtherCells, readOwnSheet, type FurtherCells, type OwnRow } from "../ownSheet";
import { antwortFrom } from "./antwortCells";
import type { Klaerungszeile } from "./klaerungszeile";
import { COLUMNS } from "./planKlaerung";

/** The questions and answers as they stand in the sheet, those of all years; none where the sheet is missing. */
export async function readKlaerung(
  workbook: Workbook,
): Promise<Result<readonly Klaerungszeile[], WorkbookRefusal>> {
  const sheet = await readOwnSheet(workbook, {
    subject: "Klärung",
    version: 1,
    headers: COLUMNS.map(({ header }) => header),
  });
  if (!sheet.ok) return sheet;
  if (sheet.value === "noSheet") return done([]);
  const { rows, dateSystem, headers } = sheet.value;
  const ours = COLUMNS.map(({ header }) => header);
  return done(
    rows
      .filter((row) => textOf(row.get("Schlüssel")) !== "")
      .map((row) => withFurther(zeileOf(row, dateSystem), furtherCells(row, headers, ours))),
  );
}

/** What counts as answered when the lists of a year are judged. */
export function antwortenOf(zeilen: readonly Klaerungszeile[], jahr: number): readonly Antwort[] {
  return zeilen.flatMap(({ jahr: of, antwort, schluessel, abdruck }) =>
    antwort === undefined || of !== jahr ? [] : [{ schluessel, abdruck, antwort }],
  );
}

function withFurther(zeile: Klaerungszeile, weitere: FurtherCells): Klaerungszeile {
  return weitere.size === 0 ? zeile : { ...zeile, weitere };
}

function zeileOf({ get }: OwnRow, system: DateSystem): Klaerungszeile {
  const frage = textOf(get("Frage"));
  const cells = { antwort: textOf(get("Antwort")), angabe: textOf(get("Angabe")) };
  const antwort = antwortFrom(cells, /gebor|Geburt/u.test(frage) ? "geburt" : "zuweisung");
  const euro = get("es geht um");
  const esGehtUm = typeof euro === "number" ? parseBetrag(euro) : undefined;
  const am = get("am");
  return {
    nr: numberOf(get("Nr.")),
    jahr: numberOf(get("Jahr")),
    gemeinde: textOf(get("Gemeinde")),
    datei: textOf(get("Datei")),
    blatt: textOf(get("Blatt")),
    zeile: numberOf(get("Zeile")),
    person: textOf(get("Person")),
    frage,
    ...(esGehtUm?.ok === true ? { esGehtUm: esGehtUm.value } : {}),
    ...(antwort === "none" ? {} : { antwort }),
    bemerkung: textOf(get("Bemerkung")),
    beantwortetVon: textOf(get("beantwortet von")),
    am: typeof am === "number" ? timeOfSerial(am, system) : "",
    stand: standOf(textOf(get("Stand")), antwort !== "none"),
    schluessel: textOf(get("Schlüssel")),
    abdruck: textOf(get("Abdruck")),
  };
}

/** An answer typed into the sheet answers the question, whatever the column "Stand" still says. */
function standOf(text: string, isAnswered: boolean): Klaerungszeile["stand"] {
  if (text === "neu fragen" || text === "Zeile fehlt") return text;
  return isAnswered ? "beantwortet" : "offen";
}

function textOf(cell: CellValue): string {
  return typeof cell === "string"
    ? cell.trim().normalize("NFC")
    : typeof cell === "number"
      ? String(cell)
      : "";
}

function numberOf(cell: CellValue): number {
  return typeof cell === "number" ? cell : Number(textOf(cell));
}
