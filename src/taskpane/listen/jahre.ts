import type { Einstellungen } from "../../domain/einstellung/einstellungen";
import { betrachtungszeitraumOf } from "../../domain/vorschrift/betrachtungszeitraum";

/** Before the first year of the procedure nothing is to be done. */
const FIRST = 2025;
const KNOWN = Array.from({ length: 10 }, (_, index) => FIRST + index).filter(
  (jahr) => betrachtungszeitraumOf(jahr).ok,
);

/** The years to choose from: those with a known Zeitraum, the next one, and those in "IntM Einstellungen". */
export function jahreIn({ jahre }: Einstellungen): readonly number[] {
  const all = new Set([...KNOWN, Math.max(...KNOWN) + 1, ...jahre.map(({ jahr }) => jahr)]);
  return [...all].sort((one, other) => one - other);
}

/** The year of the clock if it has a Zeitraum, else the nearest that has. */
export function firstJahr(time: string): number {
  return Math.min(Math.max(Number(time.slice(0, 4)), FIRST), Math.max(...KNOWN));
}
