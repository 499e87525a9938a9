import type { Betrag } from "../geld/betrag";
import type { Zuteilungsquote } from "../zuteilung/zuteilungsquote";
import type { Tag } from "../zeit/tag";

/** What the Koordinierung enters, per year; what is not entered is absent, never assumed. */
export interface Einstellungen {
  readonly jahre: readonly Jahreswerte[];
}

export interface Jahreswerte {
  readonly jahr: number;
  readonly landkreis?: string;
  readonly von?: Tag;
  readonly bis?: Tag;
  readonly landesmittel?: Betrag;
  readonly quote?: Zuteilungsquote;
  readonly umzug?: Umzugsregel;
}

/** Somebody struck as moved to a Gemeinde of the county that does not list them: paper, Schritt 3, is silent. */
export type Umzugsregel = "woertlich" | "zaehltWoGemeldet";

export const UMZUGSREGEL_VORGABE: Umzugsregel = "woertlich";

export function werteOf({ jahre }: Einstellungen, jahr: number): Jahreswerte {
  return jahre.find((werte) => werte.jahr === jahr) ?? { jahr };
}
