import type { Betrag } from "../../domain/geld/betrag";
import { parseBetrag } from "../../domain/geld/parseBetrag";
import { done, type Result } from "../../domain/result";
import type { Bestandsstand } from "../../domain/zuteilung/zuteilungsstand";
import type { CellValue } from "../../workbook/cell";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import { readOwnSheet, type OwnRow } from "../ownSheet";
import { SUMME } from "./fussOf";
import { COLUMNS, STAENDE } from "./planZuteilungsblatt";

/** An allocation as it was written: the last state of this year, or the one of the year before. */
export interface GeleseneZuteilung {
  readonly sheet: string;
  readonly zeilen: readonly Zuteilungszeile[];
}

export interface Zuteilungszeile {
  readonly gemeinde: string;
  readonly ags?: string;
  /** Absent where the list was missing. */
  readonly bestand?: number;
  readonly betrag?: Betrag;
  readonly stand: Bestandsstand;
}

export async function readZuteilungsblatt(
  workbook: Workbook,
  jahr?: number,
): Promise<Result<GeleseneZuteilung | "noSheet", WorkbookRefusal>> {
  const sheet = await readOwnSheet(workbook, {
    subject: "Zuteilung",
    version: 1,
    ...(jahr === undefined ? {} : { jahr }),
    headers: COLUMNS.map(({ header }) => header),
  });
  if (!sheet.ok) return sheet;
  if (sheet.value === "noSheet") return done("noSheet");
  const { name, rows } = sheet.value;
  const end = rows.findIndex(({ get }) => textOf(get("Gemeinde")) === SUMME);
  const table = end === -1 ? rows : rows.slice(0, end);
  return done({
    sheet: name,
    zeilen: table.filter(({ get }) => textOf(get("Gemeinde")) !== "").map(zeileOf),
  });
}

function zeileOf({ get }: OwnRow): Zuteilungszeile {
  const ags = textOf(get("AGS"));
  const personen = get("Personen");
  const euros = get("Betrag");
  const betrag = typeof euros === "number" ? parseBetrag(euros) : undefined;
  return {
    gemeinde: textOf(get("Gemeinde")),
    ...(ags === "" ? {} : { ags }),
    ...(typeof personen === "number" ? { bestand: personen } : {}),
    ...(betrag?.ok === true ? { betrag: betrag.value } : {}),
    stand: standOf(textOf(get("Stand"))),
  };
}

function standOf(text: string): Bestandsstand {
  const keys: readonly Bestandsstand[] = ["fragenOffen", "vorjahr", "fehlt"];
  return keys.find((key) => STAENDE[key] === text) ?? "vollstaendig";
}

function textOf(cell: CellValue): string {
  return typeof cell === "string"
    ? cell.trim().normalize("NFC")
    : typeof cell === "number"
      ? String(cell)
      : "";
}
