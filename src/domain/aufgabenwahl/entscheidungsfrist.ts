import { tagOf, type Tag } from "../zeit/tag";
import type { Entscheidung } from "./entscheidung";

/**
 * The last day to decide. County paper, part B (procedure agreed by the communal associations): for 2025 until the end
 * of May 2024. The other years of the VwV count on from it; of a year that it does not cover nobody knows.
 */
export function entscheidungsfristOf(jahr: number, eingestellt?: Tag): Tag | "keine" {
  if (eingestellt !== undefined) return eingestellt;
  const tag = tagOf(jahr - 1, 5, 31);
  return jahr >= ERSTES_JAHR && jahr <= LETZTES_JAHR && tag.ok ? tag.value : "keine";
}

const ERSTES_JAHR = 2025;
const LETZTES_JAHR = 2029;

/** Who has not decided although the last day is over; on that day itself nobody is late. */
export function ueberfaelligeOf(
  entscheidungen: readonly Entscheidung[],
  frist: Tag | "keine",
  heute: Tag,
): readonly Entscheidung[] {
  return frist !== "keine" && heute > frist ? entscheidungen.filter(({ wahl }) => wahl === "offen") : [];
}
