import { NULL_EURO, type Betrag } from "../../geld/betrag";
import { Decimal } from "../../geld/decimal";
import { parseBetrag } from "../../geld/parseBetrag";
import { parseTag, type Tag } from "../../zeit/tag";
import { day } from "../../zeit/day";

/** Lenient readers of what JSON.parse gives: a wrong value becomes an empty one, which then fails the comparison. */
export function fieldOf(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null ? (Reflect.get(value, key) as unknown) : undefined;
}

export function textIn(value: unknown, key: string | number): string {
  const text = fieldOf(value, key);
  return typeof text === "string" ? text : "";
}

export function numberIn(value: unknown, key: string | number): number {
  const number = fieldOf(value, key);
  return typeof number === "number" ? number : 0;
}

export function listIn(value: unknown, key: string): readonly unknown[] {
  const list = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
}

export function tagIn(value: unknown, key: string | number): Tag {
  const tag = parseTag(textIn(value, key));
  return tag.ok ? tag.value : day("0001-01-01");
}

export function betragIn(value: unknown, key: string): Betrag {
  const betrag = parseBetrag(textIn(value, key));
  return betrag.ok ? betrag.value : NULL_EURO;
}

export function decimalIn(value: unknown, key: string): Decimal {
  const text = textIn(value, key);
  return new Decimal(/^\d{1,20}(?:\.\d{1,20})?$/u.test(text) ? text : 0);
}

export function wholeIn(value: unknown, key: string): bigint {
  const text = textIn(value, key);
  return /^\d{1,20}$/u.test(text) ? BigInt(text) : 0n;
}

export function oneOf<const Choice>(choices: readonly [Choice, ...Choice[]], value: unknown): Choice {
  return choices.find((choice) => choice === value) ?? choices[0];
}
