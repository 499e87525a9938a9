import { cellNumberOf, type Betrag } from "../domain/geld/betrag";
import type { Decimal } from "../domain/geld/decimal";
import type { Tag } from "../domain/zeit/tag";
import type { CellInput } from "../workbook/plan";

/** What is not known leaves its cell empty. */
export function tagCell(tag: Tag | undefined): CellInput {
  return tag === undefined ? null : { date: tag };
}

export function betragCell(betrag: Betrag | undefined): CellInput {
  return betrag === undefined ? null : cellNumberOf(betrag);
}

export function zahlCell(zahl: Decimal | number | undefined): CellInput {
  return zahl === undefined ? null : Number(zahl);
}

export function textCell(text: string): CellInput {
  return text === "" ? null : text;
}
