import { addTage, tageBetween } from "../domain/zeit/addTage";
import { day } from "../domain/zeit/day";
import type { Tag } from "../domain/zeit/tag";
import type { DateSystem } from "./sheetContent";

/** The day of a serial number; its time of day is cut off. Excel's 29.02.1900 (serial 60) never was. */
export function tagOfSerial(serial: number, system: DateSystem): Tag | "noDay" {
  const days = Math.floor(serial);
  if (system === 1904)
    return days >= 0 && days <= LAST_SERIAL - 1462 ? addTage(DAY_0_OF_1904, days) : "noDay";
  if (days < 1 || days > LAST_SERIAL || days === PHANTOM) return "noDay";
  return addTage(DAY_0_OF_1900, days < PHANTOM ? days + 1 : days);
}

export function serialOf(tag: Tag, system: DateSystem): number {
  if (system === 1904) return tageBetween(DAY_0_OF_1904, tag);
  const days = tageBetween(DAY_0_OF_1900, tag);
  return days <= PHANTOM ? days - 1 : days;
}

/** "2024-02-02T14:05" as days with a fraction. */
export function serialOfTime(time: string, system: DateSystem): number {
  const tag = day(time.slice(0, 10));
  return serialOf(tag, system) + (Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))) / 1440;
}

/** The way back, to the minute; "" where the number is no day. */
export function timeOfSerial(serial: number, system: DateSystem): string {
  const minutes = Math.round(serial * 1440);
  const tag = tagOfSerial(Math.floor(minutes / 1440), system);
  if (tag === "noDay") return "";
  const two = (value: number) => String(value).padStart(2, "0");
  const ofDay = minutes % 1440;
  return `${tag}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

const PHANTOM = 60;
/** 31.12.9999 in the 1900 system. */
const LAST_SERIAL = 2_958_465;
const DAY_0_OF_1900 = day("1899-12-30");
const DAY_0_OF_1904 = day("1904-01-01");
