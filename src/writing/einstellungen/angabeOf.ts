import type { Jahreswerte } from "../../domain/einstellung/einstellungen";
import { cellNumberOf, type Betrag } from "../../domain/geld/betrag";
import { Decimal } from "../../domain/geld/decimal";
import { parseBetrag } from "../../domain/geld/parseBetrag";
import { done, refused, type Result } from "../../domain/result";
import type { Tag } from "../../domain/zeit/tag";
import type { Angabe } from "./angabe";
import { parseTagCell } from "./parseTagCell";

type Both = Pick<Angabe, "cell" | "toCell" | "fromCell">;

export function betragAngabe(key: KeysOf<Betrag>): Both {
  return {
    cell: { style: "eingabeBetrag" },
    toCell: ({ [key]: betrag }) => (betrag === undefined ? null : cellNumberOf(betrag)),
    fromCell: (cell) => orRefuse(parseBetrag(cell), (betrag) => ({ [key]: betrag })),
  };
}

export function tagAngabe(key: KeysOf<Tag>): Both {
  return {
    cell: { style: "eingabeDatum" },
    toCell: ({ [key]: tag }) => (tag === undefined ? null : { date: tag }),
    fromCell: (cell, system) => orRefuse(parseTagCell(cell, system), (tag) => ({ [key]: tag })),
  };
}

/** The names of the values of one type. */
type KeysOf<Value> = {
  readonly [Key in keyof Jahreswerte]-?: NonNullable<Jahreswerte[Key]> extends Value ? Key : never;
}[keyof Jahreswerte];

export function choiceOf<Choice extends string>(
  choices: readonly Choice[],
  texts: Readonly<Record<Choice, string>>,
  cell: string | number,
): Result<Choice, "keineAngabe"> {
  const found = choices.find((choice) => texts[choice] === cell);
  return found === undefined ? refused("keineAngabe") : done(found);
}

/** "39", "39,5" or the number of a cell; more than nothing, at most a whole week. */
export function stundenOf(cell: string | number): Result<Decimal, "keineAngabe"> {
  const text = String(cell).trim().replace(",", ".");
  if (!/^\d{1,3}(?:\.\d{1,4})?$/u.test(text)) return refused("keineAngabe");
  const stunden = new Decimal(text);
  return stunden.isZero() || stunden.gt(168) ? refused("keineAngabe") : done(stunden);
}

export function orRefuse<Value>(
  parsed: Result<Value, unknown>,
  toWerte: (value: Value) => Partial<Jahreswerte>,
): Result<Partial<Jahreswerte>, "keineAngabe"> {
  return parsed.ok ? done(toWerte(parsed.value)) : refused("keineAngabe");
}
