import { done, refused, type Result } from "../result";
import { contains, type Zeitraum } from "../zeit/zeitraum";
import type { Tag } from "../zeit/tag";
import type { Fundstelle } from "./fundstelle";

/** A value with the days on which it holds and the place where it is written. */
export interface Fassung<Value> {
  readonly gilt: Zeitraum;
  readonly value: Value;
  readonly fundstelle: Fundstelle;
}

export interface KeineFassung {
  readonly kind: "keineFassung";
  readonly tag: Tag;
}

/** A day without a Fassung is refused: never the value of another year. */
export function fassungOn<Value>(
  fassungen: readonly Fassung<Value>[],
  tag: Tag,
): Result<Fassung<Value>, KeineFassung> {
  const fassung = fassungen.find(({ gilt }) => contains(gilt, tag));
  return fassung === undefined ? refused({ kind: "keineFassung", tag }) : done(fassung);
}
