/** How many persons of a Gemeinde count. */
export interface Gemeindebestand {
  readonly gemeinde: string;
  readonly bestand: number;
}

export type BestandRefusal =
  | { readonly kind: "keinBestand"; readonly gemeinde: string; readonly bestand: number }
  | { readonly kind: "gemeindeDoppelt"; readonly gemeinde: string }
  | { readonly kind: "keinePersonen" };

/** Whole counts from 0 on, each Gemeinde once, somebody at all: else there is nothing to share by. */
export function checkBestaende(bestaende: readonly Gemeindebestand[]): BestandRefusal | "fine" {
  const seen = new Set<string>();
  for (const { gemeinde, bestand } of bestaende) {
    if (!Number.isSafeInteger(bestand) || bestand < 0) return { kind: "keinBestand", gemeinde, bestand };
    if (seen.has(gemeinde)) return { kind: "gemeindeDoppelt", gemeinde };
    seen.add(gemeinde);
  }
  return bestaende.some(({ bestand }) => bestand > 0) ? "fine" : { kind: "keinePersonen" };
}
