import { partsOf, tagOf, type Tag } from "./tag";

/** The same day some days later (or earlier). Leaving the years 1 to 9999 is a bug of the caller. */
export function addTage(tag: Tag, tage: number): Tag {
  return tagOfNumber(dayNumber(tag) + tage);
}

export function dayBefore(tag: Tag): Tag {
  return addTage(tag, -1);
}

/** 0 for the same day, negative if `bis` is earlier. */
export function tageBetween(von: Tag, bis: Tag): number {
  return dayNumber(bis) - dayNumber(von);
}

/** Days since 01.03.0000: with the year beginning in March, the leap day is its last (Hinnant, "civil calendar"). */
function dayNumber(tag: Tag): number {
  const { year, month, day } = partsOf(tag);
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return marchYear * 365 + leapDaysBefore(marchYear) + dayOfYear;
}

function tagOfNumber(number: number): Tag {
  const era = Math.floor(number / 146_097);
  const dayOfEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDaysBefore(yearOfEra));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const tag = tagOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
  if (!tag.ok) throw new RangeError("the day lies outside the years 1 to 9999");
  return tag.value;
}

function leapDaysBefore(marchYear: number): number {
  return Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
}
