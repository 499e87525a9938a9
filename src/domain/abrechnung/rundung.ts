import { roundToCent, type Rundung } from "../geld/roundToCent";
import type { Betrag } from "../geld/betrag";
import { decimalOf, type Bruch } from "./bruch";

/**
 * § 24 Abs. 4 TVöD rounds pay from half a cent up; the refund of that pay follows it. For an invoice the UStG is
 * silent, EN 16931 rounds each line and the tax of each rate the same way.
 */
export const RUNDUNG: Rundung = { mode: "kaufmaennisch", fundstelle: "§ 24 Abs. 4 TVöD" };

export function roundBruch(bruch: Bruch): Betrag {
  return roundToCent(decimalOf(bruch), RUNDUNG);
}
