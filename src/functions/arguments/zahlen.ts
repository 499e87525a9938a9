import { betragOf, type Betrag } from "../../domain/geld/betrag";
import { Decimal } from "../../domain/geld/decimal";
import { parseBetrag } from "../../domain/geld/parseBetrag";
import { parseZuteilungsquote, type Zuteilungsquote } from "../../domain/zuteilung/zuteilungsquote";
import { cellError, valueOf } from "../cellError";
import { parseZahl } from "./parseZahl";
import { optional, single, type Filled } from "./single";

export function betragArgument(raw: unknown, argument: string): Betrag {
  return betragIn(single(raw, argument), argument);
}

export function optionalBetrag(raw: unknown, argument: string): Betrag | undefined {
  const cell = optional(raw, argument);
  return cell === undefined ? cell : betragIn(cell, argument);
}

function betragIn(cell: Filled, argument: string): Betrag {
  if (typeof cell === "number") return valueOf(parseBetrag(cell), argument);
  const zahl = parseZahl(String(cell), "cents");
  if (!zahl.ok) throw cellError({ kind: "keinBetrag", input: String(cell) }, argument);
  return betragOf(BigInt(zahl.value.times(100).toFixed(0)));
}

export function quoteArgument(raw: unknown, argument: string): Zuteilungsquote {
  const cell = single(raw, argument);
  return valueOf(parseZuteilungsquote(typeof cell === "boolean" ? String(cell) : cell), argument);
}

/** More than nothing. */
export function optionalPositiveZahl(raw: unknown, argument: string): Decimal | undefined {
  const cell = optional(raw, argument);
  const zahl = cell === undefined ? cell : zahlIn(cell, argument);
  if (zahl?.lte(0) === true) throw cellError({ kind: "nichtPositiv", input: zahl.toFixed() }, argument);
  return zahl;
}

/** A cell's number without the noise of Excel's sixteenth digit. */
export function zahlIn(cell: Filled, argument: string): Decimal {
  if (typeof cell === "number") return new Decimal(cell).toSignificantDigits(15);
  return valueOf(parseZahl(String(cell), "any"), argument);
}

/** A part of a whole: a fraction up to 1 or a text with a percent sign. 29 without a sign is refused: 29 % is meant. */
export function anteilArgument(raw: unknown, argument: string): Decimal {
  const cell = single(raw, argument);
  const anteil = anteilIn(cell, argument);
  if (anteil.lt(0) || anteil.gt(1)) throw cellError({ kind: "keinAnteil", input: String(cell) }, argument);
  return anteil;
}

export function anteilIn(cell: Filled, argument: string): Decimal {
  const [, percent] =
    /^(.*?) ?%$/u.exec(
      String(cell)
        .replace(/[\u00a0\u202f]/gu, " ")
        .trim(),
    ) ?? [];
  return percent === undefined ? zahlIn(cell, argument) : zahlIn(percent, argument).div(100);
}

export function jahrArgument(raw: unknown, argument: string): number {
  const cell = single(raw, argument);
  const jahr = typeof cell === "string" && /^\s*\d{4}\s*$/u.test(cell) ? Number(cell) : cell;
  if (typeof jahr !== "number") throw cellError({ kind: "keinJahr", input: String(cell) }, argument);
  return jahr;
}

export function quartalArgument(raw: unknown, argument: string): 1 | 2 | 3 | 4 {
  const cell = single(raw, argument);
  const [, digit] = /^(?:q\.? ?)?([1-4])(?:\. ?(?:quartal)?)?$/iu.exec(String(cell).trim()) ?? [];
  const quartal = ([1, 2, 3, 4] as const).find((nummer) => String(nummer) === digit);
  if (quartal === undefined) throw cellError({ kind: "keinQuartal", input: String(cell) }, argument);
  return quartal;
}
