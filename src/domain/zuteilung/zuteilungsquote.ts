import { Decimal } from "../geld/decimal";
import { done, refused, type Result } from "../result";

declare const share: unique symbol;

/** The county's share of the state's refugees as a fraction (Nr. 5.3 VwV IntM): 0.0377 is 3,77 %. */
export type Zuteilungsquote = Decimal & { readonly [share]: true };

export type ZuteilungsquoteRefusal =
  | { readonly kind: "keineZuteilungsquote"; readonly input: string }
  /** "0,5": half of everything or half a percent? Both readings are shown. */
  | {
      readonly kind: "unklareZuteilungsquote";
      readonly input: string;
      readonly percent: string;
      readonly fraction: string;
    };

/** Digits, a comma or a point, digits; a percent sign, also behind a no-break space. No quota has thousands to group. */
const QUOTA = /^(\d{1,3})(?:[.,](\d+))?( ?%)?$/u;

/** With a percent sign or from 1 on it is percent, below 0.2 a fraction; in between both are possible: refused. */
export function parseZuteilungsquote(
  input: string | number,
): Result<Zuteilungsquote, ZuteilungsquoteRefusal> {
  const text = typeof input === "number" ? plainNumber(input) : input.replace(/[\u00a0\u202f]/gu, " ").trim();
  const [, whole, decimals = "0", sign] = QUOTA.exec(text) ?? [];
  if (whole === undefined) return noQuota(input);
  const value = new Decimal(`${whole}.${decimals}`);
  const isPercent = sign !== undefined || value.gte(1);
  if (value.isZero() || (isPercent && value.gt(100))) return noQuota(input);
  if (!isPercent && value.gte("0.2")) return unclear(input, value);
  return done((isPercent ? value.div(100) : value) as Zuteilungsquote);
}

/** A cell's number without the noise of Excel's sixteenth digit and without an exponent. */
function plainNumber(input: number): string {
  return new Decimal(input).toSignificantDigits(15).toFixed();
}

function noQuota(input: string | number): Result<Zuteilungsquote, ZuteilungsquoteRefusal> {
  return refused({ kind: "keineZuteilungsquote", input: String(input) });
}

function unclear(input: string | number, value: Decimal): Result<Zuteilungsquote, ZuteilungsquoteRefusal> {
  return refused({
    kind: "unklareZuteilungsquote",
    input: String(input),
    percent: value.toFixed(),
    fraction: value.times(100).toFixed(),
  });
}
