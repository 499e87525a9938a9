import type { Betrag } from "../../domain/geld/betrag";
import type { Antwort } from "../../domain/personenliste/antworten";
import type { FurtherCells } from "../ownSheet";

/** One question of "IntM Klärung", with its answer if there is one. The sheet may be filled by hand, too. */
export interface Klaerungszeile {
  readonly nr: number;
  readonly jahr: number;
  readonly gemeinde: string;
  readonly datei: string;
  readonly blatt: string;
  readonly zeile: number;
  readonly person: string;
  readonly frage: string;
  readonly esGehtUm?: Betrag;
  readonly antwort?: Antwort["antwort"];
  readonly bemerkung: string;
  readonly beantwortetVon: string;
  /** Local time, "" as long as nobody answered. */
  readonly am: string;
  readonly stand: "offen" | "beantwortet" | "neu fragen" | "Zeile fehlt";
  /** Finds the row again in a changed list. */
  readonly schluessel: string;
  /** Of the cells that mattered when the question was asked. */
  readonly abdruck: string;
  /** Columns that people added. */
  readonly weitere?: FurtherCells;
}
