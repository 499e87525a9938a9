import { Decimal } from "./decimal";

declare const wholeCents: unique symbol;

/**
 * Whole cents. A bigint cannot hold a fraction of a cent, is exact at any size, compares with < and ===, and passes
 * to a worker as it is. JSON refuses it, so nobody writes cents where euros are meant: use plainEuros.
 */
export type Betrag = bigint & { readonly [wholeCents]: true };

export function betragOf(cent: bigint): Betrag {
  return cent as Betrag;
}

export const NULL_EURO = betragOf(0n);

export function sumBetraege(betraege: readonly Betrag[]): Betrag {
  let sum = 0n;
  for (const betrag of betraege) sum += betrag;
  return betragOf(sum);
}

/** What is left of `betrag` when `other` is taken from it. */
export function differenceOf(betrag: Betrag, other: Betrag): Betrag {
  return betragOf(betrag - other);
}

/** In euros, to calculate on. */
export function eurosOf(betrag: Betrag): Decimal {
  return new Decimal(betrag.toString()).div(100);
}

/** "-30387.20": for JSON, checksums and XML. What people read is made in i18n. */
export function plainEuros(betrag: Betrag): string {
  const cent = betrag.toString().replace("-", "").padStart(3, "0");
  return `${betrag < 0n ? "-" : ""}${cent.slice(0, -2)}.${cent.slice(-2)}`;
}

/** What a cell holds: the double nearest to the euros, as if the clerk had typed them. */
export function cellNumberOf(betrag: Betrag): number {
  return Number(plainEuros(betrag));
}
