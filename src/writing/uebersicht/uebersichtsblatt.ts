import type { Decimal } from "../../domain/geld/decimal";
import type { Betrag } from "../../domain/geld/betrag";
import type { Verteilung } from "../../domain/zuteilung/verteilung";
import type { Zuteilungsstand } from "../../domain/zuteilung/zuteilungsstand";
import type { Zeitraum } from "../../domain/zeit/zeitraum";
import type { Tag } from "../../domain/zeit/tag";
import type { Vermerk } from "../standTitle";

/** What the Landkreis makes known (paper, Schritt 6): counts and euros, never a person. */
export interface Uebersicht {
  readonly jahr: number;
  readonly landkreis: string;
  readonly verteilung: Verteilung;
  readonly stand: Zuteilungsstand;
  readonly zeitraum?: Zeitraum;
  /** Gemeinden whose list is not back. */
  readonly fehlend: readonly string[];
  /** Gemeinden whose count may still change, with the reason in words. */
  readonly hinweise: ReadonlyMap<string, string>;
  readonly vorjahr: ReadonlyMap<string, Vorjahreswert>;
  readonly kostenJeStelle?: Betrag;
  /** Last day for the decision of the Gemeinden. */
  readonly frist: Tag | "keine";
  readonly freigabe?: Freigabe;
  readonly vermerk: Vermerk;
}

export interface Vorjahreswert {
  readonly bestand?: number;
  readonly betrag?: Betrag;
}

/** Four eyes as far as a workbook can know them: what somebody entered. */
export interface Freigabe {
  readonly wer: string;
  readonly am: Tag;
}

/** Full posts to hundredths, as people speak of them. */
export function stellenCell(stellen: Decimal): number {
  return stellen.toDecimalPlaces(4).toNumber();
}
