import { NULL_EURO, type Betrag } from "../../geld/betrag";
import type { Decimal } from "../../geld/decimal";
import type { Quartal } from "../../zeit/quartal";
import type { Tag } from "../../zeit/tag";
import { doppelteTage } from "../zeitreihe";
import type { Kosten, Kostenart, LaufendeKostenart, Stelle } from "./kosten";

/** Why nothing can be computed from the cost. */
export type Kostenfehler =
  | { readonly kind: "stelleZweimal"; readonly stelle: string }
  | {
      readonly kind: "kostenUnterNull";
      readonly stelle: string;
      readonly art: Kostenart;
      readonly betrag: Betrag;
    }
  | { readonly kind: "zweiKostenzeilen"; readonly stelle: string; readonly art: Kostenart; readonly ab: Tag }
  | { readonly kind: "keinZuschlag"; readonly stelle: string; readonly ab: Tag; readonly satz: Decimal }
  | {
      readonly kind: "keineIststunden";
      readonly stelle: string;
      readonly quartal: Quartal;
      readonly stundenProWoche: Decimal;
    }
  | { readonly kind: "zweiIststunden"; readonly stelle: string; readonly quartal: Quartal }
  | { readonly kind: "zweiZuwendungen"; readonly jahr: number }
  | { readonly kind: "zuwendungUnterNull"; readonly jahr: number; readonly betrag: Betrag };

export function checkKosten(kosten: Kosten): readonly Kostenfehler[] {
  return [
    ...checkStellennamen(kosten.stellen),
    ...kosten.stellen.flatMap((stelle) => [...checkStelle(stelle)]),
    ...checkEinzelposten(kosten),
    ...checkIststunden(kosten),
    ...checkZuwendungen(kosten),
  ];
}

function* checkStellennamen(stellen: readonly Stelle[]): Iterable<Kostenfehler> {
  const namen = stellen.map(({ name }) => name);
  for (const [index, stelle] of namen.entries()) {
    if (namen.indexOf(stelle) !== index) yield { kind: "stelleZweimal", stelle };
  }
}

const LAUFEND: readonly LaufendeKostenart[] = [
  "personalkosten",
  "jahressonderzahlung",
  "sachkostenpauschale",
];

function* checkStelle({ name: stelle, kosten, gemeinkosten }: Stelle): Iterable<Kostenfehler> {
  for (const { art, betrag } of kosten) {
    if (betrag < NULL_EURO) yield { kind: "kostenUnterNull", stelle, art, betrag };
  }
  for (const art of LAUFEND) {
    for (const ab of doppelteTage(kosten.filter((zeile) => zeile.art === art))) {
      yield { kind: "zweiKostenzeilen", stelle, art, ab };
    }
  }
  for (const ab of doppelteTage(gemeinkosten))
    yield { kind: "zweiKostenzeilen", stelle, art: "gemeinkosten", ab };
  for (const { ab, satz } of gemeinkosten) {
    if (satz.lt(0) || satz.gt(1)) yield { kind: "keinZuschlag", stelle, ab, satz };
  }
}

function* checkEinzelposten({ einzelposten }: Kosten): Iterable<Kostenfehler> {
  for (const { bezeichnung, art, betrag } of einzelposten) {
    if (betrag < NULL_EURO) yield { kind: "kostenUnterNull", stelle: bezeichnung, art, betrag };
  }
}

function* checkIststunden({ iststunden }: Kosten): Iterable<Kostenfehler> {
  const seen = new Set<string>();
  for (const { stelle, quartal, stundenProWoche } of iststunden) {
    if (stundenProWoche.lt(0)) yield { kind: "keineIststunden", stelle, quartal, stundenProWoche };
    const key = `${quartal.jahr} ${quartal.nummer} ${stelle}`;
    if (seen.has(key)) yield { kind: "zweiIststunden", stelle, quartal };
    seen.add(key);
  }
}

function* checkZuwendungen({ zuwendungen }: Kosten): Iterable<Kostenfehler> {
  const seen = new Set<number>();
  for (const { jahr, betrag } of zuwendungen) {
    if (betrag < NULL_EURO) yield { kind: "zuwendungUnterNull", jahr, betrag };
    if (seen.has(jahr)) yield { kind: "zweiZuwendungen", jahr };
    seen.add(jahr);
  }
}
