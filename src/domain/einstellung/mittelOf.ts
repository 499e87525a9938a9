import type { Betrag } from "../geld/betrag";
import { kreismittelOf } from "../zuteilung/kreismittelOf";
import type { Jahreswerte } from "./einstellungen";

/** What the Landkreis has to give, as soon as Landesmittel and Zuteilungsquote are both entered. */
export function mittelOf({ landesmittel, quote }: Jahreswerte): Betrag | undefined {
  return landesmittel === undefined || quote === undefined ? undefined : kreismittelOf(landesmittel, quote);
}
