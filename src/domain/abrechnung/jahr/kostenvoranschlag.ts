import { differenceOf, NULL_EURO, sumBetraege, type Betrag } from "../../geld/betrag";
import { done, type Result } from "../../result";
import type { Quartal } from "../../zeit/quartal";
import type { Kosten } from "../kosten/kosten";
import { isSameQuartal, quartaleOf } from "../rechnung/abschnitt";
import type { Entwurf } from "../rechnung/entwurf";
import { jahresleistungOf } from "../rechnung/jahresleistung";
import type { Position } from "../rechnung/position";
import { jahresrechnungenOf, type Eingabefehler } from "../rechnung/quartalsrechnung";
import { sortPositionen } from "../rechnung/sortPositionen";
import type { Vereinbarung } from "../vereinbarung/vereinbarung";

/** What a year will cost the client: the figure its council decides on. It is what the four invoices add up to. */
export interface Kostenvoranschlag {
  readonly jahr: number;
  readonly quartale: readonly Quartalsbetrag[];
  readonly kosten: readonly Kostensumme[];
  readonly netto: Betrag;
  readonly ust: Betrag;
  readonly brutto: Betrag;
  /** Nobody decided about the VAT of some days: it may come on top. */
  readonly isUstOffen: boolean;
  /** Of the state, for the year. */
  readonly zuwendung: Betrag;
  /** What the client pays of its own: gross less the grant it keeps (in model B the invoices have it off already). */
  readonly eigenanteil: Betrag;
  /** By how much the grant is above the cost: to be looked into. */
  readonly ueberschuss: Betrag;
}

export interface Quartalsbetrag {
  readonly quartal: Quartal;
  readonly netto: Betrag;
  readonly ust: Betrag;
  readonly brutto: Betrag;
}

export interface Kostensumme {
  readonly art: Position["art"];
  readonly bezeichnung: string;
  readonly betrag: Betrag;
}

export function kostenvoranschlagOf(
  vereinbarung: Vereinbarung,
  kosten: Kosten,
  jahr: number,
): Result<Kostenvoranschlag, Eingabefehler> {
  const drafts = jahresrechnungenOf(vereinbarung, kosten, jahr);
  if (!drafts.ok) return drafts;
  const entwuerfe = drafts.value;
  const sums = sumsOf(entwuerfe);
  const zuwendung = kosten.zuwendungen.find((one) => one.jahr === jahr)?.betrag ?? NULL_EURO;
  const deducted = sumBetraege(
    jahresleistungOf(vereinbarung, kosten, jahr).map(({ zuwendung }) => zuwendung),
  );
  const eigenanteil = differenceOf(sums.brutto, differenceOf(zuwendung, deducted));
  return done({
    jahr,
    quartale: quartaleOf(jahr).map((quartal) => ({
      quartal,
      ...sumsOf(entwuerfe.filter((one) => isSameQuartal(one.quartal, quartal))),
    })),
    kosten: kostensummenOf(entwuerfe),
    ...sums,
    isUstOffen: entwuerfe.some(({ steuer }) => steuer === "ungeklaert"),
    zuwendung,
    eigenanteil: eigenanteil > 0n ? eigenanteil : NULL_EURO,
    ueberschuss: sumBetraege([
      eigenanteil < 0n ? differenceOf(NULL_EURO, eigenanteil) : NULL_EURO,
      aheadAtEnd(entwuerfe),
    ]),
  });
}

function sumsOf(entwuerfe: readonly Entwurf[]): Omit<Quartalsbetrag, "quartal"> {
  return {
    netto: sumBetraege(entwuerfe.map(({ netto }) => netto)),
    ust: sumBetraege(entwuerfe.map(({ ust }) => ust)),
    brutto: sumBetraege(entwuerfe.map(({ brutto }) => brutto)),
  };
}

function kostensummenOf(entwuerfe: readonly Entwurf[]): readonly Kostensumme[] {
  const positionen = sortPositionen(entwuerfe.flatMap(({ positionen }) => positionen));
  const keyOf = ({ art, bezeichnung }: Position) => JSON.stringify([art, bezeichnung]);
  return [...new Map(positionen.map((one) => [keyOf(one), one])).values()].map((first) => {
    const same = positionen.filter((one) => keyOf(one) === keyOf(first));
    const { art, bezeichnung } = first;
    return { art, bezeichnung, betrag: sumBetraege(same.map(({ betrag }) => betrag)) };
  });
}

/** Model B: what of the grant no quarter could use. */
function aheadAtEnd(entwuerfe: readonly Entwurf[]): Betrag {
  const last = entwuerfe.at(-1)?.maengel.findLast((one) => one.kind === "zuwendungUebersteigtKosten");
  return last?.kind === "zuwendungUebersteigtKosten" ? last.betrag : NULL_EURO;
}
