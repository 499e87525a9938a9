import { refused, done, type Result } from "../../domain/result";
import { tagOf, type Tag } from "../../domain/zeit/tag";
import type { DateSystem } from "../../workbook/sheetContent";
import { tagOfSerial } from "../../workbook/serial";

const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;

/** A real date, or the text 31.12.2022; nothing else. */
export function parseTagCell(cell: string | number, system: DateSystem): Result<Tag, "keinTag"> {
  if (typeof cell === "number") {
    const tag = tagOfSerial(cell, system);
    return tag === "noDay" ? refused("keinTag") : done(tag);
  }
  const [, day, month, year] = GERMAN.exec(cell.trim()) ?? [];
  const tag = tagOf(Number(year), Number(month), Number(day));
  return tag.ok ? tag : refused("keinTag");
}
