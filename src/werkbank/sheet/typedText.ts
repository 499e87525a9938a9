import type { Language } from "../../i18n/language";

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
  const serial = serialOf(Number(isoYear ?? fullYear(year)), Number(isoMonth ?? month), Number(isoDay ?? day));
  return serial === undefined ? undefined : { value: serial, numberFormat: "dd.mm.yyyy" };
}

/** Excel's own rule: 00 to 29 is this century, 30 to 99 the last. */
function fullYear(year: string | undefined): number {
  const number = Number(year);
  if (year?.length !== 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

/** Excel's day 1 is 1900-01-01; from March 1900 on its calendar counts a 29 February 1900 that never was. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const utc = new Date(Date.UTC(year, month - 1, day));
  const exists = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  const serial = utc.getTime() / 86_400_000 + 25_569;
  return exists && serial >= 61 ? serial : undefined;
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
  const value = Number(`${sign}${digits === "" ? "0" : digits}.${decimals === "" ? "0" : decimals}${exponent}`);
  if (unit === "%") return { value, numberFormat: decimals === "" ? "0%" : "0.00%" };
  return unit === "€" ? { value, numberFormat: '#,##0.00\\ "€"' } : { value };
}

/** The other way: what stands in the editor when a number is edited again. */
export function editText(value: number, numberFormat: string | undefined, language: Language): string {
  const percent = numberFormat?.includes("%") === true;
  const text = String(percent ? Number(`${value}e2`) : value) + (percent ? "%" : "");
  return language === "de" ? text.replace(".", ",") : text;
}
