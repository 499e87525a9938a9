import type { Fundstelle } from "../vorschrift/fundstelle";
import { betragOf, type Betrag } from "./betrag";
import { Decimal } from "./decimal";

/** How a value in euros becomes whole cents, and who says so. */
export interface Rundung {
  /** From half a cent on away from zero, as in every published table. */
  readonly mode: "kaufmaennisch";
  readonly fundstelle: Fundstelle;
}

const MODES = { kaufmaennisch: Decimal.ROUND_HALF_UP } as const;

export function roundToCent(value: Decimal, rundung: Rundung): Betrag {
  return betragOf(BigInt(value.times(100).toFixed(0, MODES[rundung.mode])));
}

/**
 * The parts of a whole that is billed bit by bit: the nth is what is due up to n less what was due up to n - 1.
 * So the parts always add up to the rounded whole. `upTo` holds the unrounded sums, not the parts.
 */
export function roundCumulatively(upTo: readonly Decimal[], rundung: Rundung): readonly Betrag[] {
  const due = upTo.map((value) => roundToCent(value, rundung));
  return due.map((betrag, index) => betragOf(betrag - (due[index - 1] ?? 0n)));
}
