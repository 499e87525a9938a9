import { differenceOf, NULL_EURO, sumBetraege, type Betrag } from "../../geld/betrag";
import { bruchOf, multiplyBrueche, sumBrueche } from "../bruch";
import type { Kosten } from "../kosten/kosten";
import { monateOf, zeitanteilOf } from "../kosten/zeitanteil";
import type { Vereinbarung } from "../vereinbarung/vereinbarung";
import type { Abschnitt } from "./abschnitt";
import { byTeilnehmer, wholeFor } from "./anteil";
import type { Kostenposition } from "./kostenposition";
import type { Leistung } from "./leistung";
import { positionOf } from "./positionOf";
import { roundReihe } from "./roundReihe";

/**
 * Model B: what the grant leaves uncovered, counted from the first day of the year. Where the grant is ahead of the
 * cost nothing is billed and the surplus is carried on, since a negative invoice needs a Storno.
 */
export function ungedeckteLeistungen(
  vereinbarung: Vereinbarung,
  kosten: Kosten,
  jahr: number,
  abschnitte: readonly Abschnitt[],
  kostenpositionen: readonly Kostenposition[],
): readonly Leistung[] {
  const { empfaenger } = vereinbarung;
  const grants = zuwendungenOf(vereinbarung, kosten, jahr, abschnitte);
  const reste = runningRest(
    abschnitte.flatMap((abschnitt, index) =>
      abschnitt.fassung.modell === "vollkosten"
        ? []
        : [{ abschnitt, kosten: costOf(abschnitt, kostenpositionen), zuwendung: grants[index] ?? NULL_EURO }],
    ),
  );
  const anteile = reste.map(({ abschnitt: { fassung } }) =>
    fassung.schluessel.kind === "stunden"
      ? wholeFor(empfaenger)
      : byTeilnehmer(fassung.schluessel, empfaenger),
  );
  const betraege = roundReihe(
    reste.map(({ betrag }, index) => anteile[index]?.eigner(bruchOf(betrag, 100n)) ?? []),
    empfaenger.ags,
  );
  const isGiven = kosten.zuwendungen.some((one) => one.jahr === jahr);
  return reste.map(({ abschnitt, betrag, ueberschuss, ...faktor }, index) => ({
    abschnitt,
    zuwendung: faktor.zuwendung,
    positionen:
      betrag === NULL_EURO
        ? []
        : [
            positionOf(
              { art: "ungedeckteKosten", bezeichnung: "", beleg: "", zeitraum: abschnitt.zeitraum },
              [{ kind: "rest", ...faktor }, ...(anteile[index]?.faktoren ?? [])],
              betraege[index] ?? NULL_EURO,
            ),
          ],
    maengel: [
      ...(isGiven ? [] : [{ kind: "zuwendungFehlt", jahr } as const]),
      ...(ueberschuss > 0n ? [{ kind: "zuwendungUebersteigtKosten", betrag: ueberschuss } as const] : []),
    ],
  }));
}

interface Rest {
  readonly abschnitt: Abschnitt;
  readonly kosten: Betrag;
  readonly zuwendung: Betrag;
  readonly vortrag: Betrag;
  readonly betrag: Betrag;
  readonly ueberschuss: Betrag;
}

function runningRest(rows: readonly Pick<Rest, "abschnitt" | "kosten" | "zuwendung">[]): readonly Rest[] {
  return rows.reduce<readonly Rest[]>((before, row) => {
    const vortrag = differenceOf(NULL_EURO, before.at(-1)?.ueberschuss ?? NULL_EURO);
    const rest = sumBetraege([row.kosten, differenceOf(NULL_EURO, row.zuwendung), vortrag]);
    const betrag = rest > 0n ? rest : NULL_EURO;
    return [...before, { ...row, vortrag, betrag, ueberschuss: differenceOf(betrag, rest) }];
  }, []);
}

function costOf(abschnitt: Abschnitt, kostenpositionen: readonly Kostenposition[]): Betrag {
  const grundlage = kostenpositionen.filter((one) => one.abschnitt === abschnitt && one.isGrundlage);
  return sumBetraege(grundlage.map(({ position }) => position.betrag));
}

/** The grant of a year over its days of service, by months, so that the last of them has used all of it. */
function zuwendungenOf(
  { empfaenger }: Vereinbarung,
  { zuwendungen }: Kosten,
  jahr: number,
  abschnitte: readonly Abschnitt[],
): readonly Betrag[] {
  const grant = bruchOf(zuwendungen.find((one) => one.jahr === jahr)?.betrag ?? 0n, 100n);
  const months = abschnitte.map(({ zeitraum }) => monateOf(zeitanteilOf(zeitraum)));
  const { zaehler, nenner } = sumBrueche(months);
  const parts = months.map((part) => multiplyBrueche([grant, part, bruchOf(nenner, zaehler)]));
  return roundReihe(
    parts.map((part) => wholeFor(empfaenger).eigner(part)),
    empfaenger.ags,
  );
}
