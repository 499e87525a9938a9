import { POSITIONSARTEN, type Position } from "./position";

/** By Art as a clerk reads them, then as they came: by post and by days. */
export function sortPositionen(positionen: readonly Position[]): readonly Position[] {
  return [...positionen].sort(
    (one, other) => POSITIONSARTEN.indexOf(one.art) - POSITIONSARTEN.indexOf(other.art),
  );
}
