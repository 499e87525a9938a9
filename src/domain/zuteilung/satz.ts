import { Decimal } from "../geld/decimal";
import { done, refused, type Result } from "../result";

export type SatzRefusal =
  | { readonly kind: "keinSatz"; readonly input: string }
  /** "743.145": with a decimal point or with a grouping dot? Both readings are shown. */
  | { readonly kind: "unklarerSatz"; readonly input: string };

/** Digits, grouped by dots or not at all; a comma and up to six decimals; a euro sign. A rate is finer than a cent. */
const SATZ = /^([1-9]\d{0,2}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,6}))?(?: ?(?:€|EUR))?$/u;
const SATZ_WITH_POINT = /^(\d{1,9})\.(\d{1,6})(?: ?(?:€|EUR))?$/u;

/** Euros for each person: "743,145". A single point before three digits may be either and is asked. */
export function parseSatz(input: string): Result<Decimal, SatzRefusal> {
  const text = input.replace(/[\u00a0\u202f]/gu, " ").trim();
  if (/^[1-9]\d{0,2}\.\d{3}(?: ?(?:€|EUR))?$/u.test(text)) return refused({ kind: "unklarerSatz", input });
  const [, euros, decimals = "0"] = SATZ.exec(text) ?? SATZ_WITH_POINT.exec(text) ?? [];
  if (euros === undefined) return refused({ kind: "keinSatz", input });
  const satz = new Decimal(`${euros.replaceAll(".", "")}.${decimals}`);
  return satz.isZero() ? refused({ kind: "keinSatz", input }) : done(satz);
}
