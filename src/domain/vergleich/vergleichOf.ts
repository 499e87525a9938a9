import { differenceOf, eurosOf, sumBetraege, type Betrag } from "../geld/betrag";
import type { Decimal } from "../geld/decimal";

/** One way to share, or one state of it: an amount for each Gemeinde that has one. */
export interface Vergleichsseite {
  readonly titel: string;
  readonly zeilen: readonly Vergleichswert[];
}

export interface Vergleichswert {
  readonly gemeinde: string;
  /** Absent where another key than persons was used, and where a list is missing. */
  readonly bestand?: number;
  readonly betrag?: Betrag;
}

export interface Vergleich {
  readonly grundlage: Vergleichsseite;
  readonly varianten: readonly Variante[];
}

export interface Variante {
  readonly titel: string;
  /** In the order of the Grundlage; Gemeinden that only the variant has follow. */
  readonly zeilen: readonly Variantenzeile[];
  readonly summe: Betrag;
}

export interface Variantenzeile extends Vergleichswert {
  /** Less the amount of the Grundlage; absent if one of the two is missing: missing is not zero. */
  readonly unterschied?: Betrag;
  /** As a fraction of the Grundlage; absent where that is zero. */
  readonly veraenderung?: Decimal;
}

/** What each other way would change for each Gemeinde. */
export function vergleichOf(grundlage: Vergleichsseite, seiten: readonly Vergleichsseite[]): Vergleich {
  const rows = unionOf([grundlage, ...seiten]);
  const base = byGemeinde(grundlage);
  return {
    grundlage: { ...grundlage, zeilen: rows.map((gemeinde) => base.get(gemeinde) ?? { gemeinde }) },
    varianten: seiten.map((seite) => {
      const values = byGemeinde(seite);
      return {
        titel: seite.titel,
        zeilen: rows.map((gemeinde) =>
          compared(base.get(gemeinde)?.betrag, values.get(gemeinde) ?? { gemeinde }),
        ),
        summe: sumBetraege(seite.zeilen.flatMap(({ betrag }) => (betrag === undefined ? [] : [betrag]))),
      };
    }),
  };
}

function unionOf(seiten: readonly Vergleichsseite[]): readonly string[] {
  return [...new Set(seiten.flatMap(({ zeilen }) => zeilen.map(({ gemeinde }) => gemeinde)))];
}

function byGemeinde({ zeilen }: Vergleichsseite): ReadonlyMap<string, Vergleichswert> {
  return new Map(zeilen.map((zeile) => [zeile.gemeinde, zeile]));
}

function compared(vorher: Betrag | undefined, wert: Vergleichswert): Variantenzeile {
  const { betrag } = wert;
  if (vorher === undefined || betrag === undefined) return wert;
  const unterschied = differenceOf(betrag, vorher);
  if (vorher === 0n) return { ...wert, unterschied };
  return { ...wert, unterschied, veraenderung: eurosOf(unterschied).div(eurosOf(vorher)) };
}
