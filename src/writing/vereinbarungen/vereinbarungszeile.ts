import type { Modell } from "../../domain/abrechnung/vereinbarung/vereinbarung";
import type { UstFestlegung } from "../../domain/abrechnung/umsatzsteuer/ustFestlegung";
import type { Decimal } from "../../domain/geld/decimal";
import type { Tag } from "../../domain/zeit/tag";
import type { FurtherCells } from "../ownSheet";

/**
 * A row of "IntM Vereinbarungen" as people filled it. One row "Laufzeit" for each agreement; for each version one row
 * "Leistung" for every post or Gemeinde, all from the same day; one row "Umsatzsteuer" for each decision.
 */
export interface Vereinbarungszeile {
  /** Excel's row number; 0 while it is not in a sheet. */
  readonly excelzeile: number;
  readonly nummer: string;
  readonly zeile: Zeilenart;
  readonly ab?: Tag;
  readonly bis?: Tag;
  /** As typed: AGS or name of the Gemeinde. */
  readonly leistender: string;
  readonly empfaenger: string;
  readonly nummernkreis: string;
  readonly modell?: Modell;
  readonly schluessel?: Schluesselart;
  /** The post with hours, the Gemeinde with percentages or persons. */
  readonly fuer: string;
  readonly stunden?: Decimal;
  readonly vollzeit?: Decimal;
  readonly anteil?: Decimal;
  readonly personen?: number;
  readonly zahlungsziel?: number;
  readonly behandlung?: UstFestlegung["behandlung"];
  readonly festgelegtVon: string;
  readonly festgelegtAm?: Tag;
  readonly vermerk: string;
  /** Columns that people added. */
  readonly weitere: FurtherCells;
}

export type Zeilenart = "laufzeit" | "leistung" | "umsatzsteuer";

export type Schluesselart = "stunden" | "iststunden" | "prozent" | "personen";

export const ZEILENARTEN: readonly Zeilenart[] = ["laufzeit", "leistung", "umsatzsteuer"];
export const ZEILENWORT: Readonly<Record<Zeilenart, string>> = {
  laufzeit: "Laufzeit",
  leistung: "Leistung",
  umsatzsteuer: "Umsatzsteuer",
};

export const MODELLE: readonly Modell[] = ["vollkosten", "ungedeckt"];
export const MODELLWORT: Readonly<Record<Modell, string>> = {
  vollkosten: "A volle Kosten",
  ungedeckt: "B ungedeckter Rest",
};

export const SCHLUESSELARTEN: readonly Schluesselart[] = ["stunden", "iststunden", "prozent", "personen"];
export const SCHLUESSELWORT: Readonly<Record<Schluesselart, string>> = {
  stunden: "Stunden",
  iststunden: "geleistete Stunden",
  prozent: "Prozent",
  personen: "Personen",
};

export const BEHANDLUNGSARTEN: readonly UstFestlegung["behandlung"][] = [
  "ungeklaert",
  "regelsteuersatz",
  "steuerfreiNr18",
  "steuerfreiNr29",
  "nichtSteuerbar2b",
  "nichtSteuerbarAltesRecht",
];
export const BEHANDLUNGSWORT: Readonly<Record<UstFestlegung["behandlung"], string>> = {
  ungeklaert: "ungeklärt",
  regelsteuersatz: "steuerpflichtig, Regelsteuersatz",
  steuerfreiNr18: "steuerfrei § 4 Nr. 18 UStG",
  steuerfreiNr29: "steuerfrei § 4 Nr. 29 UStG",
  nichtSteuerbar2b: "nicht steuerbar § 2b UStG",
  nichtSteuerbarAltesRecht: "nicht steuerbar, altes Recht bis 31.12.2026",
};
