import { allocateBetrag } from "../geld/allocateBetrag";
import type { Betrag } from "../geld/betrag";
import { Decimal } from "../geld/decimal";

/** What somebody weighs in a sharing: inhabitants, hours, a percentage; not negative. */
export interface Gewicht {
  readonly gemeinde: string;
  readonly gewicht: Decimal;
}

/** Every cent by weight, which may have decimals; left-over cents as always (ADR on left-over cents). */
export function allocateGewichte(
  mittel: Betrag,
  gewichte: readonly Gewicht[],
): readonly { readonly gemeinde: string; readonly betrag: Betrag }[] {
  const places = Math.max(0, ...gewichte.map(({ gewicht }) => gewicht.decimalPlaces()));
  const scale = new Decimal(10).pow(places);
  const eigner = gewichte.map(({ gemeinde, gewicht }) => ({
    name: gemeinde,
    gewicht: BigInt(gewicht.times(scale).toFixed(0)),
  }));
  return allocateBetrag(mittel, eigner).map(({ eigner: { name }, betrag }) => ({ gemeinde: name, betrag }));
}
