import { done, type Result } from "../domain/result";

/** All of them, or the first refusal. */
export function collect<Item, Value, Refusal>(
  items: readonly Item[],
  parse: (item: Item) => Result<Value, Refusal>,
): Result<readonly Value[], Refusal> {
  const values: Value[] = [];
  for (const item of items) {
    const value = parse(item);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return done(values);
}
