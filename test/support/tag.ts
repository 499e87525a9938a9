import { parseTag, type Tag } from "../../src/domain/zeit/tag";

/** A day of an example. */
export function tag(iso: string): Tag {
  const parsed = parseTag(iso);
  if (!parsed.ok) throw new Error(`${iso} is not a day`);
  return parsed.value;
}
