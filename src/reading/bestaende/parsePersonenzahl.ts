import { done, refused, type Result } from "../../domain/result";

/**
 * A count of persons as clerks and programs write it: digits, grouped by dots or blanks ("1.500" is 1500) or not at
 * all; behind a comma or a point at most two zeros ("12,0"). Nothing else: no sign, no fraction.
 */
const COUNT = /^([1-9]\d{0,2}(?:[. ]\d{3})+|\d{1,9})(?:[.,]0{1,2})?$/u;

export function parsePersonenzahl(input: string): Result<number, "keinePersonenzahl"> {
  const [, digits] = COUNT.exec(input.replace(/[\u00a0\u202f]/gu, " ").trim()) ?? [];
  return digits === undefined ? refused("keinePersonenzahl") : done(Number(digits.replace(/[. ]/gu, "")));
}
