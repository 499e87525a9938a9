import type { Mittelstatus } from "../einstellung/einstellungen";

/** How far the count of one Gemeinde can be trusted. */
export type Bestandsstand = "vollstaendig" | "fragenOffen" | "vorjahr" | "fehlt";

/** What still may change an allocation as a whole. */
export interface Zuteilungsstand {
  readonly fragen: number;
  readonly fehlendeListen: number;
  /** Counted with the figure of the year before because the list is missing. */
  readonly mitVorjahr: number;
  readonly ungeleseneDateien: number;
  /** "unbekannt" where counts were shared out and nobody said how sure the Mittel are. */
  readonly mittel: Mittelstatus | "unbekannt";
}

export function isVorlaeufig(stand: Zuteilungsstand): boolean {
  const { fragen, fehlendeListen, mitVorjahr, ungeleseneDateien, mittel } = stand;
  return fragen + fehlendeListen + mitVorjahr + ungeleseneDateien > 0 || mittel === "vorlaeufig";
}
