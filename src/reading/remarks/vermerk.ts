import type { Datumsangabe } from "../../domain/personenliste/datumsangabe";
import type { Abgangsart, Zugang } from "../../domain/personenliste/zeile";

/** What a remark says of the person of its row. Remarks about relatives, courses and the like say nothing. */
export interface Vermerk {
  readonly abgaenge: readonly Abgangsvermerk[];
  readonly isStruck: boolean;
  readonly isDouble: boolean;
  /** "noch gemeldet", "zum Stichtag gemeldet". */
  readonly isRegistered: boolean;
  /** "vermutlich verzogen", "umgezogen?": it says something, but not what. */
  readonly isUnclear: boolean;
  readonly zugang: Zugang;
  /** Born here, if there is no Zuweisung. */
  readonly isBornHere: boolean;
  /** "Familiennachzug am 12.05.2021". */
  readonly nachzug: Datumsangabe;
  readonly bezug: readonly string[];
}

export interface Abgangsvermerk {
  readonly wie: Abgangsart;
  readonly datum: Datumsangabe;
  /** Where to, as written; "" if the remark does not say. */
  readonly ziel: string;
  /**
   * "immer": the person left. "wennAnderswo": only if `ziel` is another place than the list's own ("jetzt in Ulm").
   * "kind": said of a child, so of the person only if it is one.
   */
  readonly gilt: "immer" | "wennAnderswo" | "kind";
}
