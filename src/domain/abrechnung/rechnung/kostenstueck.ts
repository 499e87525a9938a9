import type { Zeitraum } from "../../zeit/zeitraum";
import { contains } from "../../zeit/zeitraum";
import type {
  Einzelposten,
  Kosten,
  Kostenart,
  Kostenzeile,
  LaufendeKostenart,
  Stelle,
} from "../kosten/kosten";
import { zeitanteilOf } from "../kosten/zeitanteil";
import { daysWithout, geltungenIn, type Geltung } from "../zeitreihe";
import type { Faktor } from "./rechenweg";

/** Cost of some days that one product of factors describes, before anybody's share of it. */
export interface Kostenstueck {
  readonly art: Kostenart;
  readonly bezeichnung: string;
  readonly beleg: string;
  /** Which post's hours count, or that all is the client's. */
  readonly umfang: Einzelposten["umfang"];
  /** Pieces of one Reihe are rounded together over the year. */
  readonly reihe: string;
  readonly zeitraum: Zeitraum;
  readonly faktoren: readonly Faktor[];
}

/** All cost of the posts in `zeitraum`, cut where a cost row, an overhead rate or a vacancy begins or ends. */
export function kostenstueckeIn(kosten: Kosten, zeitraum: Zeitraum): readonly Kostenstueck[] {
  return [
    ...kosten.stellen.flatMap((stelle) => [
      ...LAUFEND.flatMap((art) => laufendIn(stelle, art, zeitraum)),
      ...gemeinkostenIn(stelle, zeitraum),
    ]),
    ...kosten.einzelposten.flatMap((posten, index) =>
      contains(zeitraum, posten.tag) ? [einzelstueckOf(posten, index)] : [],
    ),
  ];
}

/** Held days of a post without a row of employer's cost. */
export function daysWithoutPersonalkosten(stelle: Stelle, zeitraum: Zeitraum): readonly Zeitraum[] {
  const paid = zeilenIn(stelle, "personalkosten", zeitraum).map(({ gilt }) => gilt);
  return daysWithout(zeitraum, [...paid, ...stelle.vakanzen]);
}

const LAUFEND: readonly LaufendeKostenart[] = [
  "personalkosten",
  "jahressonderzahlung",
  "sachkostenpauschale",
];
/** Overhead is counted on the staff part only, as KGSt does. */
const PERSONAL: readonly LaufendeKostenart[] = ["personalkosten", "jahressonderzahlung"];

function laufendIn(stelle: Stelle, art: LaufendeKostenart, zeitraum: Zeitraum): readonly Kostenstueck[] {
  return zeilenIn(stelle, art, zeitraum).flatMap(({ zeile, gilt }) =>
    daysWithout(gilt, stelle.vakanzen).map((days) => ({
      art,
      ...kopfOf(stelle, art),
      zeitraum: days,
      faktoren: faktorenOf(zeile, days),
    })),
  );
}

function gemeinkostenIn(stelle: Stelle, zeitraum: Zeitraum): readonly Kostenstueck[] {
  const zuschlaege = geltungenIn(stelle.gemeinkosten, zeitraum).filter(({ zeile }) => zeile.satz.gt(0));
  return zuschlaege.flatMap(({ zeile: { satz }, gilt }) =>
    PERSONAL.flatMap((art) =>
      laufendIn(stelle, art, gilt).map((stueck) => ({
        ...stueck,
        ...kopfOf(stelle, "gemeinkosten"),
        art: "gemeinkosten" as const,
        faktoren: [...stueck.faktoren, { kind: "zuschlag" as const, satz }],
      })),
    ),
  );
}

function zeilenIn(
  { kosten }: Stelle,
  art: LaufendeKostenart,
  zeitraum: Zeitraum,
): readonly Geltung<Kostenzeile>[] {
  return geltungenIn(
    kosten.filter((zeile) => zeile.art === art),
    zeitraum,
  );
}

function kopfOf({ name }: Stelle, art: Kostenart) {
  const umfang = { kind: "anteilig", stelle: name } as const;
  return { bezeichnung: name, beleg: "", umfang, reihe: JSON.stringify([art, name]) };
}

function faktorenOf({ betrag, je }: Kostenzeile, days: Zeitraum): readonly Faktor[] {
  return [
    { kind: "betrag", betrag, je },
    { kind: "zeit", zeit: zeitanteilOf(days), je },
  ];
}

function einzelstueckOf(posten: Einzelposten, index: number): Kostenstueck {
  const { art, bezeichnung, beleg, betrag, tag, umfang } = posten;
  return {
    art,
    bezeichnung,
    beleg,
    umfang,
    reihe: JSON.stringify([art, index]),
    zeitraum: { von: tag, bis: tag },
    faktoren: [{ kind: "betrag", betrag, je: "einmal" }],
  };
}
