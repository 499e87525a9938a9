import { tagOf } from "../../domain/zeit/tag";
import type { Language } from "../../i18n/language";
import { serialOf } from "../../workbook/serial";

/** What a person means by a text typed into a cell: a number in the writing of the language, a day, a word. */
export interface Typed {
  readonly value: string | number | boolean;
  /** Only where the writing says so: a day, percent, euro. */
  readonly numberFormat?: string;
}

/** Nearly as Excel reads it in the same language; in doubt it is text. Formulas do not come here. */
export function typedText(text: string, language: Language): Typed {
  const trimmed = text.trim();
  const { yes, no } = TRUTH[language];
  if (trimmed.toUpperCase() === yes) return { value: true };
  if (trimmed.toUpperCase() === no) return { value: false };
  return dayOf(trimmed) ?? amountOf(trimmed, language) ?? { value: text };
}

const TRUTH = { de: { yes: "WAHR", no: "FALSCH" }, en: { yes: "TRUE", no: "FALSE" } } as const;

/** 14.03.2021, 14.3.21 or 2021-03-14. */
const GERMAN_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/u;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

function dayOf(text: string): Typed | undefined {
  const [, day, month, year] = GERMAN_DAY.exec(text) ?? [];
  const [, isoYear, isoMonth, isoDay] = ISO_DAY.exec(text) ?? [];
  const tag = tagOf(Number(isoYear ?? fullYear(year)), Number(isoMonth ?? month), Number(isoDay ?? day));
  return tag.ok && tag.value >= FIRST_DAY
    ? { value: serialOf(tag.value, 1900), numberFormat: "dd.mm.yyyy" }
    : undefined;
}

/** Before it Excel's calendar has a day that never was. */
const FIRST_DAY = "1900-03-01";

/** Excel's own rule: 00 to 29 is this century, 30 to 99 the last. */
function fullYear(year: string | undefined): number {
  const number = Number(year);
  if (year?.length !== 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

/** Digits, grouped or not at all, decimals, then % or a euro sign; "1.234" is a thousand in German, "1,234" in English. */
const AMOUNT = {
  de: /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?(?:\s?(%|€))?$/u,
  en: /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?(?:\s?(%|€))?$/u,
} as const;

function amountOf(text: string, language: Language): Typed | undefined {
  const [, sign = "", whole = "", decimals = "", unit] = AMOUNT[language].exec(text) ?? [];
  if (whole === "" && decimals === "") return undefined;
  const digits = whole.replace(/\D/gu, "");
  // Excel keeps 15 digits and no leading zeros: then it is the number of something (00123), not an amount.
  if (digits.length > 15 || /^0\d/u.test(digits)) return undefined;
  const exponent = unit === "%" ? "e-2" : "";
  const value = Number(
    `${sign}${digits === "" ? "0" : digits}.${decimals === "" ? "0" : decimals}${exponent}`,
  );
  if (unit === "%") return { value, numberFormat: decimals === "" ? "0%" : "0.00%" };
  return unit === "€" ? { value, numberFormat: '#,##0.00\\ "€"' } : { value };
}

/** The other way: a number as people type it. */
export function numberText(value: number, numberFormat: string | undefined, language: Language): string {
  const isPercent = numberFormat?.includes("%") === true;
  const text = isPercent ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  return language === "de" ? text.replace(".", ",") : text;
}

export function truthText(value: boolean, language: Language): string {
  return TRUTH[language][value ? "yes" : "no"];
}
