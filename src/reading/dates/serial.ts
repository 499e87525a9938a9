import { addTage } from "../../domain/zeit/addTage";
import { tagOf, type Tag } from "../../domain/zeit/tag";
import type { DateSystem } from "../../workbook/sheetContent";

/**
 * The day of a serial number. The time of day is dropped, never rounded. Excel believes in a 29.02.1900 (60), which
 * shifts the days before it; a workbook of 1904 counts its first day as 0.
 */
export function tagOfSerial(serial: number, dateSystem: DateSystem): Tag | "keinTag" {
  const day = Math.floor(serial);
  if (day < (dateSystem === 1904 ? 0 : 1) || day > LAST_DAY) return "keinTag";
  if (dateSystem === 1904) return addTage(day0("1904", 1904, 1, 1), day);
  if (day === 60) return "keinTag";
  return addTage(day0("1900", 1899, 12, day < 60 ? 31 : 30), day);
}

/** 31.12.9999 in the system of 1900. */
const LAST_DAY = 2_958_465;

function day0(name: string, year: number, month: number, day: number): Tag {
  const tag = tagOf(year, month, day);
  if (!tag.ok) throw new RangeError(`the date system of ${name} has a first day`);
  return tag.value;
}
