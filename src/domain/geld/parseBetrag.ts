import { done, refused, type Result } from "../result";
import { betragOf, type Betrag } from "./betrag";
import { Decimal } from "./decimal";

export interface KeinBetrag {
  readonly kind: "keinBetrag";
  readonly input: string;
}

/**
 * As German clerks write amounts: digits, grouped by dots or not at all; a comma and one or two digits; a euro sign,
 * also behind a no-break space. A dot before exactly three digits groups (1.500 is 1500), before one or two it is
 * decimal (30387.20). A minus in front, typed or typographic. Nothing else: "1,234.56" and "0.500" are refused.
 */
const AMOUNT = /^([-−]?)([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?(?: ?(?:€|EUR))?$/u;
const AMOUNT_WITH_POINT = /^([-−]?)(\d+)\.(\d{1,2})(?: ?(?:€|EUR))?$/u;

/** A number comes from a cell; it must be whole cents once the noise of Excel's sixteenth digit is gone. */
export function parseBetrag(input: string | number): Result<Betrag, KeinBetrag> {
  return typeof input === "number" ? fromNumber(input) : fromText(input);
}

function fromText(input: string): Result<Betrag, KeinBetrag> {
  const text = input.replace(/[\u00a0\u202f]/gu, " ").trim();
  const [, minus, euros, cents = ""] = AMOUNT.exec(text) ?? AMOUNT_WITH_POINT.exec(text) ?? [];
  if (euros === undefined) return refused({ kind: "keinBetrag", input });
  const cent = BigInt(euros.replaceAll(".", "") + cents.padEnd(2, "0"));
  return done(betragOf(minus === "" ? cent : -cent));
}

function fromNumber(input: number): Result<Betrag, KeinBetrag> {
  const cent = new Decimal(input).toSignificantDigits(15).times(100);
  return cent.isInteger()
    ? done(betragOf(BigInt(cent.toFixed(0))))
    : refused({ kind: "keinBetrag", input: String(input) });
}
