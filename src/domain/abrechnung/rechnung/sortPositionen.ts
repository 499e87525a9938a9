import type { Position } from "./position";

/** By Art as a clerk reads them, then as they came: by post and by days. */
export function sortPositionen(positionen: readonly Position[]): readonly Position[] {
  return [...positionen].sort((one, other) => ARTEN.indexOf(one.art) - ARTEN.indexOf(other.art));
}

const ARTEN: readonly Position["art"][] = [
  "ungedeckteKosten",
  "personalkosten",
  "jahressonderzahlung",
  "einmalzahlung",
  "sachkostenpauschale",
  "gemeinkosten",
  "reisekosten",
  "material",
  "fortbildung",
  "sonstiges",
  "abrechnung",
];
