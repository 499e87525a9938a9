import { done, type Result } from "../domain/result";

/** The values that are there, each under its name, or the first refusal. */
export function allOf<Values extends object, Refusal>(results: {
  readonly [Key in keyof Values]: Result<Values[Key] | undefined, Refusal>;
}): Result<{ readonly [Key in keyof Values]?: Values[Key] }, Refusal> {
  const found: { [Key in keyof Values]?: Values[Key] } = {};
  for (const key in results) {
    const result = results[key];
    if (!result.ok) return result;
    if (result.value !== undefined) found[key] = result.value;
  }
  return done(found);
}
