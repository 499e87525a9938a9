import { tagOf, type Tag } from "../zeit/tag";
import type { Entscheidung } from "./entscheidung";

/** County paper, part B: for 2025 the Gemeinden decide until the end of May 2024. Other years count on from it. */
export function entscheidungsfristOf(jahr: number, eingestellt?: Tag): Tag {
  if (eingestellt !== undefined) return eingestellt;
  const tag = tagOf(jahr - 1, 5, 31);
  if (!tag.ok) throw new RangeError("a year of funding lies in the years 2 to 9999");
  return tag.value;
}

/** Who has not decided although the last day is over; on that day itself nobody is late. */
export function ueberfaelligeOf(
  entscheidungen: readonly Entscheidung[],
  frist: Tag,
  heute: Tag,
): readonly Entscheidung[] {
  return heute > frist ? entscheidungen.filter(({ wahl }) => wahl === "offen") : [];
}
