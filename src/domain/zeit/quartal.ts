import { daysInMonth, partsOf, tagOf, type Tag } from "./tag";
import type { Zeitraum } from "./zeitraum";

export interface Quartal {
  readonly jahr: number;
  readonly nummer: 1 | 2 | 3 | 4;
}

export function quartalOf(tag: Tag): Quartal {
  const { year, month } = partsOf(tag);
  return { jahr: year, nummer: month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4 };
}

export function zeitraumOfQuartal({ jahr, nummer }: Quartal): Zeitraum {
  const last = nummer * 3;
  return { von: dayOf(jahr, last - 2, 1), bis: dayOf(jahr, last, daysInMonth(jahr, last)) };
}

function dayOf(jahr: number, month: number, day: number): Tag {
  const tag = tagOf(jahr, month, day);
  if (!tag.ok) throw new RangeError("a Quartal lies in the years 1 to 9999");
  return tag.value;
}
