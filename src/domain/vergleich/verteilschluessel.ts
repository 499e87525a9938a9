import { Decimal } from "../geld/decimal";
import type { Stammdaten } from "../gemeinde/gemeinde";
import { done, refused, type Result } from "../result";
import type { Gewicht } from "../zuteilung/allocateGewichte";

/** By what the Mittel would be shared if not by counted persons. Only to compare: Nr. 3.2 VwV IntM sets the persons. */
export type Verteilschluessel =
  | { readonly kind: "einwohner" }
  /** Städtetag, Impulspapier: inhabitants, with a factor for urban places. */
  | { readonly kind: "einwohnerMitFaktor"; readonly faktoren: Readonly<Record<Stammdaten["art"], Decimal>> }
  | { readonly kind: "eigeneGewichte"; readonly gewichte: readonly Gewicht[] };

export type GewichtRefusal =
  | { readonly kind: "keinGewicht"; readonly gemeinde: string; readonly gewicht: Decimal }
  | { readonly kind: "gewichtFehlt"; readonly gemeinde: string }
  | { readonly kind: "gemeindeDoppelt"; readonly gemeinde: string }
  | { readonly kind: "keineGewichte" }
  /** Inhabitants and kind of place are not known for it. */
  | { readonly kind: "stammdatenFehlen"; readonly gemeinde: string };

export function gewichteOf(
  schluessel: Verteilschluessel,
  gemeinden: readonly Stammdaten[],
): Result<readonly Gewicht[], GewichtRefusal> {
  switch (schluessel.kind) {
    case "einwohner":
      return checked(gemeinden.map(({ name, einwohner }) => gewichtOf(name, new Decimal(einwohner))));
    case "einwohnerMitFaktor":
      return checked(
        gemeinden.map(({ name, einwohner, art }) =>
          gewichtOf(name, schluessel.faktoren[art].times(einwohner)),
        ),
      );
    case "eigeneGewichte": {
      const known = new Set(schluessel.gewichte.map(({ gemeinde }) => gemeinde));
      const missing = gemeinden.find(({ name }) => !known.has(name));
      return missing === undefined
        ? checked(schluessel.gewichte)
        : refused({ kind: "gewichtFehlt", gemeinde: missing.name });
    }
  }
}

function gewichtOf(gemeinde: string, gewicht: Decimal): Gewicht {
  return { gemeinde, gewicht };
}

function checked(gewichte: readonly Gewicht[]): Result<readonly Gewicht[], GewichtRefusal> {
  const seen = new Set<string>();
  for (const { gemeinde, gewicht } of gewichte) {
    if (!gewicht.isFinite() || gewicht.isNegative())
      return refused({ kind: "keinGewicht", gemeinde, gewicht });
    if (seen.has(gemeinde)) return refused({ kind: "gemeindeDoppelt", gemeinde });
    seen.add(gemeinde);
  }
  return gewichte.some(({ gewicht }) => !gewicht.isZero())
    ? done(gewichte)
    : refused({ kind: "keineGewichte" });
}
