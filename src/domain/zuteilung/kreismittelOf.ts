import { eurosOf, type Betrag } from "../geld/betrag";
import { roundToCent, type Rundung } from "../geld/roundToCent";
import type { Zuteilungsquote } from "./zuteilungsquote";

/** What the state gives the county (Nr. 5.3 VwV IntM): its part of the Landesmittel. */
export function kreismittelOf(landesmittel: Betrag, quote: Zuteilungsquote): Betrag {
  return roundToCent(eurosOf(landesmittel).times(quote), RUNDUNG);
}

/** The VwV does not say how to round; the announced amounts are whole euros, so this seldom decides anything. */
const RUNDUNG: Rundung = { mode: "kaufmaennisch", fundstelle: "Nr. 5.3 VwV IntM" };
