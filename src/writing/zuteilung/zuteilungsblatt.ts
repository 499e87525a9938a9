import type { Betrag } from "../../domain/geld/betrag";
import type { Mittelkette } from "../../domain/zuteilung/mittelkette";
import type { Verteilung } from "../../domain/zuteilung/verteilung";
import type { Bestandsstand, Zuteilungsstand } from "../../domain/zuteilung/zuteilungsstand";
import type { Vermerk } from "../standTitle";

/** What "IntM Zuteilung" shows. */
export interface Zuteilungsblatt {
  /** Absent where counts were shared out without a year. */
  readonly jahr?: number;
  readonly landkreis?: string;
  readonly verteilung: Verteilung;
  /** Absent where the Mittel were given as such. */
  readonly kette?: Mittelkette;
  readonly stand: Zuteilungsstand;
  readonly gemeinden: ReadonlyMap<string, Gemeindestand>;
  /** Gemeinden without a list: no amount, but in the sheet. */
  readonly fehlend: readonly string[];
  readonly vermerk: Vermerk;
}

export interface Gemeindestand {
  readonly ags?: string;
  readonly stand: Bestandsstand;
  /** The amount of the last state. */
  readonly bisher?: Betrag;
}
