import { Decimal } from "../geld/decimal";

/**
 * An exact fraction in lowest terms. 85.850,00 × 1/12 × 15/39 has no end as a decimal; summed over months it could
 * miss a half cent and round to the wrong side. So factors stay fractions until the one named rounding.
 */
export interface Bruch {
  readonly zaehler: bigint;
  /** Positive. */
  readonly nenner: bigint;
}

export const NULL: Bruch = { zaehler: 0n, nenner: 1n };

export function bruchOf(zaehler: bigint, nenner = 1n): Bruch {
  if (nenner <= 0n) throw new RangeError("the denominator of a fraction is positive");
  const divisor = greatestCommonDivisor(zaehler < 0n ? -zaehler : zaehler, nenner);
  return { zaehler: zaehler / divisor, nenner: nenner / divisor };
}

export function bruchOfDecimal(value: Decimal): Bruch {
  const places = value.decimalPlaces();
  return bruchOf(BigInt(value.times(new Decimal(10).pow(places)).toFixed(0)), 10n ** BigInt(places));
}

export function sumBrueche(brueche: readonly Bruch[]): Bruch {
  return brueche.reduce(
    (sum, { zaehler, nenner }) => bruchOf(sum.zaehler * nenner + zaehler * sum.nenner, sum.nenner * nenner),
    NULL,
  );
}

export function multiplyBrueche(brueche: readonly Bruch[]): Bruch {
  return brueche.reduce(
    (product, { zaehler, nenner }) => bruchOf(product.zaehler * zaehler, product.nenner * nenner),
    bruchOf(1n),
  );
}

/** To round or to show: one division, at forty digits, so that a half cent is still a half cent. */
export function decimalOf({ zaehler, nenner }: Bruch): Decimal {
  return new Decimal(zaehler.toString()).div(nenner.toString());
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [larger, smaller] = [one, other];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
}
