import { OHNE_GEBURT, type Geburt } from "../../domain/abgleich/geburt";
import { partsOf } from "../../domain/zeit/tag";
import type { CellValue } from "../../workbook/cell";
import type { DatumReader } from "../dates/datumReader";
import { cellText } from "../text/cellText";

/** A birth date by its parts, even one that no calendar has ("00.00.1990", "31.02.1985"): its parts still compare. */
export function readGeburt(value: CellValue | undefined, readDatum: DatumReader): Geburt {
  const text = cellText(value);
  const [, day, month, year] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/u.exec(text) ?? [];
  if (year !== undefined) return geburt(year, month, day);
  const [, isoYear, isoMonth, isoDay] =
    /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(text) ?? [];
  if (isoYear !== undefined) return geburt(isoYear, isoMonth, isoDay);
  const angabe = readDatum(value);
  if (angabe.kind === "tag") {
    const { year: jahr, month: monat, day: tag } = partsOf(angabe.tag);
    return { jahr, monat, tag };
  }
  if (angabe.kind !== "zeitspanne") return OHNE_GEBURT;
  const von = partsOf(angabe.von);
  const bis = partsOf(angabe.bis);
  if (von.year !== bis.year) return OHNE_GEBURT;
  return { jahr: von.year, monat: von.month === bis.month ? von.month : 0, tag: 0 };
}

function geburt(year: string, month: string | undefined, day: string | undefined): Geburt {
  return { jahr: Number(year), monat: Number(month), tag: Number(day) };
}
