/** What the fills of the person rows look like, in their order: undefined where a row has none. */
export type Fuellungen = readonly (string | undefined)[];

/**
 * Fills that only help the eye: a colour that changes from row to row or from family to family, or that (nearly) every
 * row has. They say nothing about persons.
 */
export function zebraIn(fills: Fuellungen, familien: readonly string[]): ReadonlySet<string> {
  const colors = new Set(fills.filter((fill) => fill !== undefined));
  return new Set([...colors].filter((color) => isZebra(color, fills, familien)));
}

function isZebra(color: string, fills: Fuellungen, familien: readonly string[]): boolean {
  const filled = fills.filter((fill) => fill === color).length;
  if (fills.length < 4 || filled < 2) return false;
  if (filled * 10 >= fills.length * 9) return true;
  if (filled * 4 < fills.length) return false;
  return changesEachRow(color, fills) || changesWithFamilies(color, fills, familien);
}

/** Rows of another colour, struck ones perhaps, do not break the pattern. */
function changesEachRow(color: string, fills: Fuellungen): boolean {
  let pairs = 0;
  let changes = 0;
  for (let at = 1; at < fills.length; at++) {
    const [one, other] = [fills[at - 1], fills[at]];
    if ((one !== undefined && one !== color) || (other !== undefined && other !== color)) continue;
    pairs++;
    if (one !== other) changes++;
  }
  return pairs >= 3 && changes >= 0.8 * pairs;
}

/** Within a family nothing changes, from one to the next nearly always. */
function changesWithFamilies(color: string, fills: Fuellungen, familien: readonly string[]): boolean {
  let borders = 0;
  let atBorders = 0;
  let inside = 0;
  for (let at = 1; at < fills.length; at++) {
    const isChange = (fills[at] === color) !== (fills[at - 1] === color);
    const isBorder = familien[at] !== familien[at - 1];
    if (isBorder) borders++;
    if (isChange && isBorder) atBorders++;
    if (isChange && !isBorder) inside++;
  }
  return borders >= 3 && atBorders >= 0.8 * borders && inside <= 0.1 * fills.length;
}
