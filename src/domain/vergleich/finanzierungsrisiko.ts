import { differenceOf, eurosOf, type Betrag } from "../geld/betrag";
import { Decimal } from "../geld/decimal";
import { roundToCent, type Rundung } from "../geld/roundToCent";
import { done, refused, type Result } from "../result";

/** What is known or assumed of one year. */
export interface Risikojahr {
  readonly jahr: number;
  readonly mittel: Betrag;
  /** Counted persons of all Gemeinden. */
  readonly personen: number;
  /** Of these, in the Gemeinde or with the carrier that asks. */
  readonly bestand: number;
  readonly stand: "bekannt" | "angenommen";
}

/** The posts that have to be paid whatever comes. */
export interface Stellenkosten {
  /** In full posts: 0.5 for a half. */
  readonly umfang: Decimal;
  readonly kostenJeStelle: Betrag;
}

export interface Risikozeile extends Risikojahr {
  /** Euros for each person, unrounded. */
  readonly satz: Decimal;
  readonly betrag: Betrag;
  /** Full posts that the amount pays. */
  readonly stellen: Decimal;
  readonly kosten: Betrag;
  /** The amount less the cost: negative is what the carrier has to add. */
  readonly unterschied: Betrag;
  /** Against the year before, as a fraction; absent in the first year and after a zero. */
  readonly veraenderung?: Decimal;
}

export type RisikoRefusal =
  | { readonly kind: "keinePersonen" }
  | {
      readonly kind: "bestandZuHoch";
      readonly jahr: number;
      readonly bestand: number;
      readonly personen: number;
    }
  | { readonly kind: "keineStellenkosten" };

/** County paper, disadvantages: the pot moves and the persons move, so the money for a post moves twice. */
export function finanzierungsrisikoOf(
  jahre: readonly Risikojahr[],
  { umfang, kostenJeStelle }: Stellenkosten,
): Result<readonly Risikozeile[], RisikoRefusal> {
  if (kostenJeStelle <= 0n || umfang.isNegative()) return refused({ kind: "keineStellenkosten" });
  const kosten = roundToCent(eurosOf(kostenJeStelle).times(umfang), RUNDUNG);
  const zeilen: Risikozeile[] = [];
  for (const one of jahre) {
    if (one.personen <= 0) return refused({ kind: "keinePersonen" });
    if (one.bestand > one.personen) {
      return refused({ kind: "bestandZuHoch", jahr: one.jahr, bestand: one.bestand, personen: one.personen });
    }
    const satz = eurosOf(one.mittel).div(one.personen);
    const betrag = roundToCent(eurosOf(one.mittel).times(one.bestand).div(one.personen), RUNDUNG);
    const before = zeilen.at(-1)?.betrag ?? 0n;
    zeilen.push({
      ...one,
      satz,
      betrag,
      stellen: eurosOf(betrag).div(eurosOf(kostenJeStelle)),
      kosten,
      unterschied: differenceOf(betrag, kosten),
      ...(before === 0n
        ? {}
        : { veraenderung: new Decimal(betrag.toString()).div(before.toString()).minus(1) }),
    });
  }
  return done(zeilen);
}

/** A year carried on by yearly changes (-0.05 is five percent less): cents and persons stay whole. */
export function carryOn(
  { jahr, mittel, personen, bestand }: Risikojahr,
  bis: number,
  change: { readonly mittel: Decimal; readonly personen: Decimal; readonly bestand: Decimal },
): readonly Risikojahr[] {
  return Array.from({ length: Math.max(0, bis - jahr) }, (_, index): Risikojahr => {
    const factor = (rate: Decimal) => rate.plus(1).pow(index + 1);
    const whole = (count: number, rate: Decimal) => factor(rate).times(count).toDecimalPlaces(0).toNumber();
    return {
      jahr: jahr + index + 1,
      mittel: roundToCent(eurosOf(mittel).times(factor(change.mittel)), RUNDUNG),
      personen: whole(personen, change.personen),
      bestand: whole(bestand, change.bestand),
      stand: "angenommen",
    };
  });
}

/** An outlook, no allocation: half a cent up. */
const RUNDUNG: Rundung = { mode: "kaufmaennisch", fundstelle: "Nr. 3.2 VwV IntM" };
