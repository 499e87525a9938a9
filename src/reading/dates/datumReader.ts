import { OHNE_DATUM, type Datumsangabe } from "../../domain/personenliste/datumsangabe";
import { isCellError, type CellValue } from "../../workbook/cell";
import type { DateSystem } from "../../workbook/sheetContent";
import { clean } from "../text/clean";
import { yearFund } from "./angaben";
import { tagOfSerial } from "../../workbook/serial";
import { textDatum } from "./textDatum";

/** Reads the date cells of one sheet. Lists repeat their days: each is worked out once. */
export type DatumReader = (value: CellValue | undefined) => Datumsangabe;

export interface DatumReaders {
  /** Two-digit years are 20xx. */
  readonly zuweisung: DatumReader;
  /** Two-digit years are the latest that somebody alive can have been born in. */
  readonly geburt: DatumReader;
}

export function createDatumReaders(dateSystem: DateSystem): DatumReaders {
  const serials = new Map<number, Datumsangabe>();
  return {
    zuweisung: reader(dateSystem, serials, (digits) => yearOf(digits, 99)),
    geburt: reader(dateSystem, serials, (digits) => yearOf(digits, LATEST_BIRTH)),
  };
}

/** The VwV ends in 2029: nobody on these lists is born later, hardly anybody is older than 95. */
const LATEST_BIRTH = 29;

function yearOf(digits: string, latest: number): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= latest ? 2000 + year : 1900 + year;
}

const MOST_KNOWN = 50_000;

function reader(
  dateSystem: DateSystem,
  serials: Map<number, Datumsangabe>,
  yearOf: (digits: string) => number,
): DatumReader {
  const texts = new Map<string, Datumsangabe>();
  return (value) => {
    if (value === null || value === undefined || typeof value === "boolean") return OHNE_DATUM;
    if (typeof value === "number") return remember(serials, value, () => numberDatum(value, dateSystem));
    if (isCellError(value)) return { kind: "fehlerwert", text: value.error };
    return remember(texts, value, () => fromText(value, dateSystem, yearOf));
  };
}

function remember<Key>(known: Map<Key, Datumsangabe>, key: Key, read: () => Datumsangabe): Datumsangabe {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const angabe = read();
  known.set(key, angabe);
  return angabe;
}

function fromText(value: string, dateSystem: DateSystem, yearOf: (digits: string) => number): Datumsangabe {
  const text = clean(value).normalize("NFKC");
  if (text === "") return OHNE_DATUM;
  return /^\d+(?:\.0+)?$/u.test(text) && text.length !== 8
    ? numberDatum(Number(text), dateSystem)
    : textDatum(text, yearOf);
}

/**
 * A number in a date column: a year, a day run together (15032021, 20210315; a leading zero may be lost), or a serial
 * number of the workbook's date system. 0 is what a formula shows for an empty cell.
 */
function numberDatum(value: number, dateSystem: DateSystem): Datumsangabe {
  const text = String(value);
  if (value === 0) return { kind: "fehlt", text };
  if (Number.isInteger(value) && value >= 1900 && value < 2100) return found(yearFund(value, text), text);
  if (Number.isInteger(value) && value >= 1_000_000 && value <= 99_999_999) {
    return textDatum(text.padStart(8, "0"), Number);
  }
  const tag = tagOfSerial(value, dateSystem);
  return tag === "noDay" || value > 200_000 ? { kind: "unmoeglich", text } : { kind: "tag", tag };
}

function found(fund: ReturnType<typeof yearFund>, text: string): Datumsangabe {
  return fund === "unmoeglich" ? { kind: "unmoeglich", text } : fund;
}
