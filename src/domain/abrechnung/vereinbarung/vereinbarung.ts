import type { Zeitraum } from "../../zeit/zeitraum";
import type { Partei } from "../partei/partei";
import type { UstFestlegung } from "../umsatzsteuer/ustFestlegung";
import type { GiltAb } from "../zeitreihe";
import type { Schluessel } from "./schluessel";

/** One town works for another and is paid for it every quarter. A town with several clients has several of these. */
export interface Vereinbarung {
  readonly nummer: string;
  readonly leistender: Partei;
  readonly empfaenger: Partei;
  /** First and last day of service. */
  readonly laufzeit: Zeitraum;
  /** Begins every invoice number: "IM". */
  readonly nummernkreis: string;
  readonly fassungen: readonly Vereinbarungsfassung[];
  readonly umsatzsteuer: readonly UstFestlegung[];
}

/** What was agreed from a day on; a later one takes its place. */
export interface Vereinbarungsfassung extends GiltAb {
  readonly modell: Modell;
  readonly schluessel: Schluessel;
  readonly zahlungszielTage: number;
}

/**
 * "vollkosten" (A): the lead bills its cost, the client keeps its grant. "ungedeckt" (B): the grant goes to the lead,
 * only what it leaves uncovered is billed. With hours the client's own grant is taken from its own part of the cost;
 * with percentages or persons all grants are taken from all the cost, then the rest is shared.
 */
export type Modell = "vollkosten" | "ungedeckt";
