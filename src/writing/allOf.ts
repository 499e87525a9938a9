import { done, type Result } from "../domain/result";
import type { KeineEingabe } from "../i18n/eingabeSentence";

/** The values that are there, each under its name, or the first refusal. */
export function allOf<Values extends object>(results: {
  readonly [Key in keyof Values]: Result<Values[Key] | undefined, KeineEingabe>;
}): Result<{ readonly [Key in keyof Values]?: Values[Key] }, KeineEingabe> {
  const found: { [Key in keyof Values]?: Values[Key] } = {};
  for (const key in results) {
    const result = results[key];
    if (!result.ok) return result;
    if (result.value !== undefined) found[key] = result.value;
  }
  return done(found);
}
