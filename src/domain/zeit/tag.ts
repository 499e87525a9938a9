import { refused, done, type Result } from "../result";

declare const tag: unique symbol;

/** A day of the calendar as "2022-12-31": compares as text, has no midnight and no time zone. */
export type Tag = string & { readonly [tag]: true };

export interface KeinTag {
  readonly kind: "keinTag";
  readonly input: string;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;

export function parseTag(iso: string): Result<Tag, KeinTag> {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  return tagOf(Number(year), Number(month), Number(day));
}

export function tagOf(year: number, month: number, day: number): Result<Tag, KeinTag> {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const exists =
    [year, month, day].every(Number.isInteger) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return exists ? done(text as Tag) : refused({ kind: "keinTag", input: text });
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function partsOf(tag: Tag): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(tag.slice(0, 4)), month: Number(tag.slice(5, 7)), day: Number(tag.slice(8, 10)) };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
