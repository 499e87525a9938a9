import { Decimal } from "../../domain/geld/decimal";
import { done, refused, type Result } from "../../domain/result";
import type { FunktionRefusal } from "../../i18n/funktionSentence";

/** Which decimals a number can have settles what "1.234" means: three decimals are no cents and no persons. */
export type Nachkommastellen = "none" | "cents" | "any";

type ZahlRefusal = Extract<FunktionRefusal, { kind: "keineZahl" | "unklareZahl" }>;

/**
 * A number as people type it in German or English: groups of three parted by dots, commas, blanks or apostrophes, or
 * none; a comma or a point before the decimals; a minus in front; a euro sign around. If both signs occur, the last
 * is the decimal one. One sign before exactly three digits may be either and is asked, unless the kind settles it.
 */
export function parseZahl(input: string, stellen: Nachkommastellen): Result<Decimal, ZahlRefusal> {
  const text = input
    .replace(/[\u00a0\u202f]/gu, " ")
    .replace(/€|\bEUR\b/u, " ")
    .trim();
  const [, sign, body] = /^([-−+]?) ?(\d[\d.,' ’]*)$/u.exec(text) ?? [];
  if (body === undefined || /\D$/u.test(body)) return refused({ kind: "keineZahl", input });
  const [whole, decimals, isUnclear] = partsOf(body.replace(/(?<=\d)[ '’](?=\d{3}(?:\D|$))/gu, "'"));
  if (whole === "") return refused({ kind: "keineZahl", input });
  if (isUnclear && stellen === "any") {
    return refused({ kind: "unklareZahl", input, ganz: whole + decimals, bruch: `${whole},${decimals}` });
  }
  const value = isUnclear ? new Decimal(whole + decimals) : new Decimal(`${whole}.${decimals || "0"}`);
  if (value.decimalPlaces() > MOST[stellen]) return refused({ kind: "keineZahl", input });
  return done(sign === "" || sign === "+" ? value : value.neg());
}

const MOST: Readonly<Record<Nachkommastellen, number>> = { none: 0, cents: 2, any: 20 };

type Parts = readonly [whole: string, decimals: string, isUnclear: boolean];

const NONE: Parts = ["", "", false];

/** Whole part without its grouping, decimals, and whether these may be a group. "" where the grouping is wrong. */
function partsOf(body: string): Parts {
  const signs = [...body.matchAll(/[.,]/gu)];
  const last = signs.at(-1);
  if (last === undefined) return [ungrouped(body), "", false];
  const [before, behind] = [body.slice(0, last.index), body.slice(last.index + 1)];
  const isOneKind = signs.every(([sign]) => sign === last[0]);
  if (isOneKind && signs.length > 1) return [ungrouped(body), "", false];
  if (behind.includes("'")) return NONE;
  const isUnclear = isOneKind && behind.length === 3 && /^[1-9]\d{0,2}$/u.test(before);
  return [ungrouped(before), behind, isUnclear];
}

/** "1.234.567" with one kind of sign, or digits alone. */
function ungrouped(text: string): string {
  if (/^\d+$/u.test(text)) return text;
  return /^[1-9]\d{0,2}([.,'])\d{3}(?:\1\d{3})*$/u.test(text) ? text.replace(/\D/gu, "") : "";
}
