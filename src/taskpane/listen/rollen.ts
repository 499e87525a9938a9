import type { Rolle } from "../../reading/columns/rolle";

/** The roles to choose from, the usual ones first. */
export const ROLLEN = [
  "name",
  "familienname",
  "vorname",
  "geburt",
  "zuweisung",
  "gemeinde",
  "gemeldet",
  "bemerkung",
  "abgang",
  "ziel",
  "streichung",
  "zugang",
  "nachzug",
  "nachgeboren",
  "bezug",
  "familie",
  "gemeldetJa",
  "gemeldetNein",
  "nr",
  "sonstiges",
] as const satisfies readonly Rolle[];
