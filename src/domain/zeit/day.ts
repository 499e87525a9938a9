import { parseTag, type Tag } from "./tag";

/** A day of the calendar that is written in our own code. */
export function day(iso: string): Tag {
  const tag = parseTag(iso);
  if (!tag.ok) throw new RangeError(`${iso} is not a day`);
  return tag.value;
}
