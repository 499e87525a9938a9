import { compareCodePoints } from "../geld/compareCodePoints";
import type { Aufgabenwahl, Entscheidung } from "./entscheidung";

/** Who carries the posts, for which Gemeinden: the unit for the 50 % rule and for the money. */
export interface Traegerschaft {
  readonly art: Traegerart;
  /** Name of the county's team, the Gemeinde, the Verbund, the town or the welfare organisation. */
  readonly name: string;
  readonly entscheidungen: readonly Entscheidung[];
}

export type Traegerart =
  | "landkreis"
  | "gemeinde"
  | "verbund"
  | "traegerDesLandkreises"
  | "traegerDerGemeinde"
  | "offen"
  | "keinBedarf";

/** Each Gemeinde belongs to exactly one carrier; a town that works for others carries these with its own posts. */
export function traegerschaftenOf(
  entscheidungen: readonly Entscheidung[],
  landkreis: string,
): readonly Traegerschaft[] {
  const leads = leadsOf(entscheidungen);
  const groups = new Map<string, Traegerschaft>();
  for (const entscheidung of entscheidungen) {
    const { art, name } = carrierOf(entscheidung, leads, landkreis);
    const key = `${art} ${name}`;
    const group = groups.get(key) ?? { art, name, entscheidungen: [] };
    groups.set(key, { ...group, entscheidungen: [...group.entscheidungen, entscheidung] });
  }
  return [...groups.values()].sort(
    (one, other) => ORDER[one.art] - ORDER[other.art] || compareCodePoints(one.name, other.name),
  );
}

const ORDER: Readonly<Record<Traegerart, number>> = {
  landkreis: 0,
  traegerDesLandkreises: 1,
  verbund: 2,
  gemeinde: 3,
  traegerDerGemeinde: 4,
  keinBedarf: 5,
  offen: 6,
};

interface Carrier {
  readonly art: Traegerart;
  readonly name: string;
}

/** Towns that work for at least one other Gemeinde, by their name. */
function leadsOf(entscheidungen: readonly Entscheidung[]): ReadonlySet<string> {
  return new Set(
    entscheidungen.flatMap(({ wahl, traeger }) =>
      wahl === "andereStadt" && traeger !== "" ? [traeger] : [],
    ),
  );
}

function carrierOf(entscheidung: Entscheidung, leads: ReadonlySet<string>, landkreis: string): Carrier {
  const { wahl, gemeinde, traeger, verbund } = entscheidung;
  switch (wahl) {
    case "landkreis":
      return { art: "landkreis", name: landkreis };
    case "eigenregie":
      return leads.has(gemeinde) ? { art: "verbund", name: gemeinde } : { art: "gemeinde", name: gemeinde };
    case "verbund":
      return { art: "verbund", name: named(verbund, traeger, gemeinde) };
    case "andereStadt":
      return { art: "verbund", name: named(traeger, verbund, gemeinde) };
    case "traegerDesLandkreises":
    case "traegerDerGemeinde":
      return { art: wahl, name: named(traeger, verbund, gemeinde) };
    case "keinBedarf":
      return { art: "keinBedarf", name: gemeinde };
    case "offen":
      return { art: "offen", name: "" };
  }
}

function named(...names: readonly string[]): string {
  return names.find((name) => name !== "") ?? "";
}

/** Under whose responsibility: the rule on the size of a post binds Gemeinden, not the county (Nr. 3.4 VwV IntM). */
export function isEigenverantwortlich(wahl: Aufgabenwahl): boolean {
  switch (wahl) {
    case "eigenregie":
    case "verbund":
    case "andereStadt":
    case "traegerDerGemeinde":
      return true;
    case "landkreis":
    case "traegerDesLandkreises":
    case "keinBedarf":
    case "offen":
      return false;
  }
}
