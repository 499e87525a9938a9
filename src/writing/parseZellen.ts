import { Decimal } from "../domain/geld/decimal";
import { done, refused, type Result } from "../domain/result";

/** A share of a cell in percent (0.29, shown as 29 %), or the text "29,5 %". A fraction; how much is right, others ask. */
export function parseAnteil(cell: string | number): Result<Decimal, "keinAnteil"> {
  if (typeof cell === "number") {
    return cell >= 0 ? done(new Decimal(cell).toSignificantDigits(15)) : refused("keinAnteil");
  }
  const [, percent] = /^(\d{1,3}(?:[,.]\d{1,10})?) ?%$/u.exec(cell.trim()) ?? [];
  return percent === undefined
    ? refused("keinAnteil")
    : done(new Decimal(percent.replace(",", ".")).div(100));
}

/** Persons, days, a year: whole and not negative. */
export function parseGanzeZahl(cell: string | number): Result<number, "keineGanzeZahl"> {
  const text = String(cell).trim();
  return /^\d{1,9}$/u.test(text) ? done(Number(text)) : refused("keineGanzeZahl");
}

/** One of the words of a list of choices. */
export function parseWahl<Wahl extends string>(
  woerter: Readonly<Record<Wahl, string>>,
  wahlen: readonly Wahl[],
): (cell: string | number) => Result<Wahl, "keineWahl"> {
  return (cell) => {
    const found = wahlen.find((wahl) => woerter[wahl] === String(cell).trim().normalize("NFC"));
    return found === undefined ? refused("keineWahl") : done(found);
  };
}
