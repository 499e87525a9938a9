import { done, refused, type Result } from "../../domain/result";

export interface KeinKuerzel {
  readonly kind: "keinKuerzel";
  readonly input: string;
}

/** One to ten characters with at least one letter: short enough not to be a whole name by habit. */
export function parseKuerzel(input: string): Result<string, KeinKuerzel> {
  const kuerzel = input.trim().replace(/\s+/gu, " ");
  const fits = /\p{L}/u.test(kuerzel) && kuerzel.length <= 10;
  return fits ? done(kuerzel) : refused({ kind: "keinKuerzel", input });
}
