import type { Tag } from "../../zeit/tag";
import type { Steuer } from "../umsatzsteuer/steuerOf";
import type { Bezug, Rechnungsinhalt } from "./entwurf";

/** Issued: it has a number and never changes. */
export interface Rechnung extends Rechnungsinhalt {
  readonly nummer: string;
  readonly rechnungsdatum: Tag;
  readonly faelligAm: Tag;
  /** What the client writes on its transfer. */
  readonly verwendungszweck: string;
  readonly steuer: Steuer;
  /** A Storno: the invoice that it takes back; a settlement: those of its year. */
  readonly bezuege: readonly Bezug[];
  /** Kürzel. */
  readonly ausgestelltVon: string;
}
