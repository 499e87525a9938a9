import type { Gemeinde } from "./gemeinde";

/** Only "gefunden" counts; everything else is a question to the clerk. */
export type GemeindeMatch =
  | { readonly kind: "gefunden"; readonly gemeinde: Gemeinde }
  /** Not written so, but probably meant: "Ilfeld" for Ilsfeld. At least one, the best first. */
  | { readonly kind: "vorschlag"; readonly gemeinden: readonly Gemeinde[] }
  /** Fits two or more equally well. */
  | { readonly kind: "mehrdeutig"; readonly gemeinden: readonly Gemeinde[] }
  | { readonly kind: "unbekannt" };

export const UNBEKANNT: GemeindeMatch = { kind: "unbekannt" };

export function foundOneOf(gemeinden: readonly Gemeinde[]): GemeindeMatch {
  const [first, second] = gemeinden;
  if (first === undefined) return UNBEKANNT;
  return second === undefined ? { kind: "gefunden", gemeinde: first } : { kind: "mehrdeutig", gemeinden };
}

export function proposing(gemeinden: readonly Gemeinde[]): GemeindeMatch {
  return gemeinden.length === 0 ? UNBEKANNT : { kind: "vorschlag", gemeinden };
}

export function gemeindenIn(match: GemeindeMatch): readonly Gemeinde[] {
  switch (match.kind) {
    case "gefunden":
      return [match.gemeinde];
    case "vorschlag":
    case "mehrdeutig":
      return match.gemeinden;
    case "unbekannt":
      return [];
  }
}
