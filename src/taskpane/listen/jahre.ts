import type { Einstellungen } from "../../domain/einstellung/einstellungen";
import { betrachtungszeitraumOf } from "../../domain/vorschrift/betrachtungszeitraum";

/** The first year of the procedure and the documented one: where nothing is entered yet, no derived year steps in. */
export const FIRST_JAHR = 2025;
const KNOWN = Array.from({ length: 10 }, (_, index) => FIRST_JAHR + index).filter(
  (jahr) => betrachtungszeitraumOf(jahr).ok,
);

/** The years to choose from: those with a known Zeitraum, the next one, and those in "IntM Einstellungen". */
export function jahreIn({ jahre }: Einstellungen): readonly number[] {
  const all = new Set([...KNOWN, Math.max(...KNOWN) + 1, ...jahre.map(({ jahr }) => jahr)]);
  return [...all].sort((one, other) => one - other);
}
