import type { Kostenart } from "../../domain/abrechnung/kosten/kosten";
import type { Betrag } from "../../domain/geld/betrag";
import type { Decimal } from "../../domain/geld/decimal";
import type { Tag } from "../../domain/zeit/tag";
import type { FurtherCells } from "../ownSheet";

/** A row of "IntM Kosten" as people filled it: what one thing costs an agreement, or what belongs to that. */
export interface Kostenzeile {
  /** Excel's row number; 0 while it is not in a sheet. */
  readonly excelzeile: number;
  readonly vereinbarung: string;
  readonly art: Kostenzeilenart;
  readonly stelle: string;
  /** First day; the day of a single item. */
  readonly ab?: Tag;
  readonly bis?: Tag;
  readonly betrag?: Betrag;
  readonly je?: Je;
  readonly zuschlag?: Decimal;
  readonly stunden?: Decimal;
  readonly jahr?: number;
  readonly quartal?: number;
  readonly bezeichnung: string;
  readonly beleg: string;
  readonly umfang?: Umfangsart;
  /** Columns that people added. */
  readonly weitere: FurtherCells;
}

export type Kostenzeilenart = Kostenart | "vakanz" | "iststunden" | "zuwendung";
export type Je = "jahr" | "monat";
export type Umfangsart = "voll" | "anteilig";

export const KOSTENZEILENARTEN: readonly Kostenzeilenart[] = [
  "personalkosten",
  "jahressonderzahlung",
  "sachkostenpauschale",
  "gemeinkosten",
  "vakanz",
  "reisekosten",
  "material",
  "fortbildung",
  "einmalzahlung",
  "sonstiges",
  "iststunden",
  "zuwendung",
];
export const KOSTENWORT: Readonly<Record<Kostenzeilenart, string>> = {
  personalkosten: "Personalkosten",
  jahressonderzahlung: "Jahressonderzahlung",
  sachkostenpauschale: "Sachkostenpauschale",
  gemeinkosten: "Gemeinkosten",
  vakanz: "Vakanz",
  reisekosten: "Reisekosten",
  material: "Material",
  fortbildung: "Fortbildung",
  einmalzahlung: "Einmalzahlung",
  sonstiges: "Sonstige Kosten",
  iststunden: "geleistete Stunden",
  zuwendung: "Zuwendung",
};

export const JE: readonly Je[] = ["jahr", "monat"];
export const JEWORT: Readonly<Record<Je, string>> = { jahr: "Jahr", monat: "Monat" };

export const UMFANGSARTEN: readonly Umfangsart[] = ["voll", "anteilig"];
export const UMFANGSWORT: Readonly<Record<Umfangsart, string>> = {
  voll: "ganz",
  anteilig: "anteilig",
};
