import { differenceOf, type Betrag } from "../../geld/betrag";
import { roundBruch } from "../rundung";
import type { Position } from "./position";
import { productOf, type Faktor } from "./rechenweg";

/** A line with its Rechenweg; the Ausgleich is what the product of the factors alone would have missed. */
export function positionOf(
  kopf: Pick<Position, "art" | "bezeichnung" | "beleg" | "zeitraum">,
  faktoren: readonly Faktor[],
  betrag: Betrag,
): Position {
  const ausgleich = differenceOf(betrag, roundBruch(productOf(faktoren)));
  return { ...kopf, rechenweg: { faktoren, ausgleich }, betrag };
}
