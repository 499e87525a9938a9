import type { Kopffeld } from "./kopffeld";
import type { Rolle } from "./rolle";

/**
 * Lists side by side under one header line: a second name after a complete first list begins the next block. What
 * stands apart behind an empty column and is none of our roles (a small summary) belongs to no list.
 */
export function bloeckeOf(felder: readonly Kopffeld[]): readonly (readonly Kopffeld[])[] {
  const blocks: Kopffeld[][] = [];
  let current: Kopffeld[] = [];
  felder.forEach((feld, at) => {
    const rolle = rolleIn(feld);
    const isRepeated = LEADERS.has(rolle) && current.some((one) => rolleIn(one) === rolle);
    if (isRepeated && isComplete(current) && isComplete(felder.slice(at))) {
      blocks.push(current);
      current = [];
    }
    current.push(feld);
  });
  return [...blocks, current].map(withoutSummary);
}

const LEADERS: ReadonlySet<Rolle> = new Set(["nr", "gemeinde", "name", "familienname", "vorname"]);

function isComplete(felder: readonly Kopffeld[]): boolean {
  const rollen = new Set(felder.map(rolleIn));
  const isPerson = rollen.has("name") || rollen.has("familienname") || rollen.has("vorname");
  return isPerson && (rollen.has("geburt") || rollen.has("zuweisung"));
}

/** Beyond the last column of ours only what follows without a gap. */
function withoutSummary(felder: readonly Kopffeld[]): readonly Kopffeld[] {
  const last = felder.findLastIndex((feld) => rolleIn(feld) !== "sonstiges");
  const edge = felder[last]?.column ?? 0;
  return felder.filter(({ column }, at) => at <= last || column === edge + at - last);
}

function rolleIn({ vermutung }: Kopffeld): Rolle {
  return vermutung === "unbekannt" ? "sonstiges" : vermutung.rolle;
}
