import { compareCodePoints } from "./compareCodePoints";
import { betragOf, type Betrag } from "./betrag";
import { selectFirst } from "./selectFirst";

export interface Anteilseigner {
  readonly name: string;
  /** Persons, percent, hours: whole and not negative. */
  readonly gewicht: bigint;
}

export interface Anteil<Eigner extends Anteilseigner> {
  readonly eigner: Eigner;
  readonly betrag: Betrag;
}

/**
 * Hands out every cent in proportion to the weights: each gets the whole cents of its share, the cents left over go
 * one each to the largest remainders; equal remainders to the larger weight, then to the name ascending by code
 * points of its NFC form (ADR on left-over cents; the VwV is silent). The order of the list does not matter.
 */
export function allocateBetrag<Eigner extends Anteilseigner>(
  betrag: Betrag,
  eigner: readonly Eigner[],
): readonly Anteil<Eigner>[] {
  const gewicht = eigner.reduce((sum, { gewicht }) => sum + gewicht, 0n);
  if (betrag < 0n || gewicht <= 0n || eigner.some(({ gewicht }) => gewicht < 0n)) {
    throw new RangeError("only a positive weight can share, and only an amount that is not negative");
  }
  const shares = eigner.map((one) => shareOf(betrag, one, gewicht));
  const given = shares.reduce((sum, { cent }) => sum + cent, 0n);
  const withExtraCent = new Set(selectFirst(shares, Number(betrag - given), compareClaims));
  return shares.map((share) => ({
    eigner: share.eigner,
    betrag: betragOf(withExtraCent.has(share) ? share.cent + 1n : share.cent),
  }));
}

interface Share<Eigner extends Anteilseigner> {
  readonly cent: bigint;
  readonly rest: bigint;
  readonly eigner: Eigner;
}

function shareOf<Eigner extends Anteilseigner>(
  betrag: Betrag,
  eigner: Eigner,
  gewicht: bigint,
): Share<Eigner> {
  const product = betrag * eigner.gewicht;
  const cent = product / gewicht;
  return { cent, rest: product - cent * gewicht, eigner };
}

/** Who gets a left-over cent first comes first. */
function compareClaims(one: Share<Anteilseigner>, other: Share<Anteilseigner>): number {
  if (one.rest !== other.rest) return one.rest > other.rest ? -1 : 1;
  if (one.eigner.gewicht !== other.eigner.gewicht) return one.eigner.gewicht > other.eigner.gewicht ? -1 : 1;
  return compareCodePoints(one.eigner.name.normalize("NFC"), other.eigner.name.normalize("NFC"));
}
