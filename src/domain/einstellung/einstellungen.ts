import type { Betrag } from "../geld/betrag";
import type { Decimal } from "../geld/decimal";
import type { Verfahren } from "../zuteilung/verfahren";
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
  /** When the Land announced its Mittel. */
  readonly mitteilung?: Tag;
  readonly quote?: Zuteilungsquote;
  /** A fixed amount of the county; it stands instead of Landesmittel × Zuteilungsquote. */
  readonly kreisbetrag?: Betrag;
  /** For the coordinating post (Nr. 4.2 VwV IntM), taken before the Mittel are shared. */
  readonly vorwegabzug?: Betrag;
  readonly status?: Mittelstatus;
  readonly verfahren?: Verfahren;
  readonly kostenJeStelle?: Betrag;
  readonly vollzeitstunden?: Decimal;
  readonly fristRuecklauf?: Tag;
  readonly fristEntscheidung?: Tag;
  readonly umzug?: Umzugsregel;
}

/** Whether the announced Mittel may still change; a settled amount with open questions is provisional all the same. */
export type Mittelstatus = "vorlaeufig" | "endgueltig";

/** Somebody struck as moved to a Gemeinde of the county that does not list them: paper, Schritt 3, is silent. */
export type Umzugsregel = "woertlich" | "zaehltWoGemeldet";

export const UMZUGSREGEL_VORGABE: Umzugsregel = "woertlich";

export function werteOf({ jahre }: Einstellungen, jahr: number): Jahreswerte {
  return jahre.find((werte) => werte.jahr === jahr) ?? { jahr };
}
