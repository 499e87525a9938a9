import type { Betrag } from "../../geld/betrag";
import type { Zeitraum } from "../../zeit/zeitraum";
import type { Kostenart } from "../kosten/kosten";
import type { Rechenweg } from "./rechenweg";

/** A line of an invoice. */
export interface Position {
  readonly art: Positionsart;
  /** The post, or what was bought; empty where the Art says all. */
  readonly bezeichnung: string;
  readonly beleg: string;
  readonly zeitraum: Zeitraum;
  readonly rechenweg: Rechenweg;
  readonly betrag: Betrag;
}

export type Positionsart = Kostenart | "ungedeckteKosten" | "abrechnung";

/** In the order in which they stand on an invoice. */
export const POSITIONSARTEN = [
  "ungedeckteKosten",
  "personalkosten",
  "jahressonderzahlung",
  "einmalzahlung",
  "sachkostenpauschale",
  "gemeinkosten",
  "reisekosten",
  "material",
  "fortbildung",
  "sonstiges",
  "abrechnung",
] as const satisfies readonly Positionsart[];
