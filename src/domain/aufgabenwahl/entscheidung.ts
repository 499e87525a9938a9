import type { Decimal } from "../geld/decimal";
import type { Tag } from "../zeit/tag";

/** Who does the work for a Gemeinde (Nr. 3.2 and 3.4 VwV IntM). "offen": not decided, or nobody told us. */
export type Aufgabenwahl = (typeof AUFGABENWAHLEN)[number];

export const AUFGABENWAHLEN = [
  "offen",
  "landkreis",
  "eigenregie",
  "verbund",
  "andereStadt",
  "traegerDesLandkreises",
  "traegerDerGemeinde",
  "keinBedarf",
] as const;

/** What a Gemeinde has decided for a year, as the register keeps it. Empty text: not said. */
export interface Entscheidung {
  readonly jahr: number;
  readonly gemeinde: string;
  readonly ags?: string;
  readonly wahl: Aufgabenwahl;
  /** The lead of a Verbund, the other town, the welfare organisation. */
  readonly traeger: string;
  /** The name under which several Gemeinden carry posts together. */
  readonly verbund: string;
  /** Weekly hours that are kept for this Gemeinde. */
  readonly stunden?: Decimal;
  /** Gemeinderat, Verwaltungsrat of a GVV. */
  readonly gremium: string;
  readonly beschlussAm?: Tag;
  readonly vorlage: string;
  readonly giltBis?: Tag;
  readonly bemerkung: string;
}

export function openEntscheidung(jahr: number, gemeinde: string, ags?: string): Entscheidung {
  return {
    jahr,
    gemeinde,
    ...(ags === undefined ? {} : { ags }),
    wahl: "offen",
    traeger: "",
    verbund: "",
    gremium: "",
    vorlage: "",
    bemerkung: "",
  };
}
