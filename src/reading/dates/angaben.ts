import type { Einzeltag, Zeitspanne } from "../../domain/personenliste/datumsangabe";
import { daysInMonth, tagOf, type Tag } from "../../domain/zeit/tag";

/** One date found in a text, or the reason why it is none. */
export type Fund = Einzeltag | Zeitspanne | "unmoeglich";

export function dayFund(year: number, month: number, day: number): Fund {
  const tag = tagOf(year, month, day);
  return tag.ok ? { kind: "tag", tag: tag.value } : "unmoeglich";
}

export function monthFund(year: number, month: number, text: string): Fund {
  if (month < 1 || month > 12) return "unmoeglich";
  return span(tagOf(year, month, 1), tagOf(year, month, daysInMonth(year, month)), text);
}

/** From the first day of one month to the last day of another. */
export function monthsFund(from: YearMonth, to: YearMonth, text: string): Fund {
  return span(
    tagOf(from.year, from.month, 1),
    tagOf(to.year, to.month, daysInMonth(to.year, to.month)),
    text,
  );
}

export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

export function yearFund(year: number, text: string): Fund {
  return monthsFund({ year, month: 1 }, { year, month: 12 }, text);
}

/** Day and month without a year may be any: no Zeitraum can hold all of it. */
export function anyDay(text: string): Fund {
  return span(tagOf(1, 1, 1), tagOf(9999, 12, 31), text);
}

function span(von: ReturnType<typeof tagOf>, bis: ReturnType<typeof tagOf>, text: string): Fund {
  return von.ok && bis.ok ? { kind: "zeitspanne", von: von.value, bis: bis.value, text } : "unmoeglich";
}

export const FIRST_TAG: Tag = first(tagOf(1, 1, 1));
export const LAST_TAG: Tag = first(tagOf(9999, 12, 31));

function first(tag: ReturnType<typeof tagOf>): Tag {
  if (!tag.ok) throw new RangeError("the calendar has a first and a last day");
  return tag.value;
}
