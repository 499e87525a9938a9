import { NULL_EURO } from "../../geld/betrag";
import type { Kosten } from "../kosten/kosten";
import type { Vereinbarung } from "../vereinbarung/vereinbarung";
import type { Abschnitt } from "./abschnitt";
import { byStunden, byTeilnehmer, stundenIn, wholeFor, type Anteil } from "./anteil";
import { kostenstueckeIn, type Kostenstueck } from "./kostenstueck";
import type { Position } from "./position";
import { positionOf } from "./positionOf";
import { productOf } from "./rechenweg";
import { roundReihe } from "./roundReihe";

export interface Kostenposition {
  readonly abschnitt: Abschnitt;
  /** Model B: not a line, but part of the cost from which the grant is taken. */
  readonly isGrundlage: boolean;
  readonly position: Position;
}

/** The cost lines of the Abschnitte, in their order, rounded over all of them. */
export function kostenpositionenOf(
  vereinbarung: Vereinbarung,
  kosten: Kosten,
  abschnitte: readonly Abschnitt[],
): readonly Kostenposition[] {
  const anteilige = abschnitte.flatMap((abschnitt) =>
    kostenstueckeIn(kosten, abschnitt.zeitraum).flatMap((stueck) =>
      anteiligOf(stueck, abschnitt, vereinbarung, kosten),
    ),
  );
  const betraege = new Map(
    [...new Set(anteilige.map(({ reihe }) => reihe))].flatMap((reihe) => {
      const own = anteilige.filter((one) => one.reihe === reihe);
      const eigner = own.map(({ stueck, anteil }) => anteil.eigner(productOf(stueck.faktoren)));
      const rounded = roundReihe(eigner, vereinbarung.empfaenger.ags);
      return own.map((one, index) => [one, rounded[index] ?? NULL_EURO] as const);
    }),
  );
  const all = anteilige.map((one) => ({
    abschnitt: one.abschnitt,
    isGrundlage: one.isGrundlage,
    position: positionOf(
      kopfOf(one.stueck),
      [...one.stueck.faktoren, ...one.anteil.faktoren],
      betraege.get(one) ?? NULL_EURO,
    ),
  }));
  return all.filter(({ position }) => position.betrag !== NULL_EURO);
}

interface Anteilig {
  readonly abschnitt: Abschnitt;
  readonly stueck: Kostenstueck;
  readonly anteil: Anteil;
  readonly isGrundlage: boolean;
  readonly reihe: string;
}

/** None for a post that the hours of the agreement do not name: it works for others. */
function anteiligOf(
  stueck: Kostenstueck,
  abschnitt: Abschnitt,
  { empfaenger }: Vereinbarung,
  { iststunden }: Kosten,
): readonly Anteilig[] {
  const { modell, schluessel } = abschnitt.fassung;
  const isShared = schluessel.kind !== "stunden" && stueck.umfang.kind === "anteilig";
  const isGrundlage = modell === "ungedeckt" && (isShared || schluessel.kind === "stunden");
  const rest = { abschnitt, stueck, isGrundlage, reihe: `${isGrundlage} ${stueck.reihe}` };
  if (stueck.umfang.kind === "voll") return [{ ...rest, anteil: wholeFor(empfaenger) }];
  if (schluessel.kind !== "stunden") {
    return [{ ...rest, anteil: isGrundlage ? wholeFor(empfaenger) : byTeilnehmer(schluessel, empfaenger) }];
  }
  const { stunden } = stundenIn(abschnitt, stueck.umfang.stelle, iststunden);
  return stunden === "none" ? [] : [{ ...rest, anteil: byStunden(stunden, empfaenger) }];
}

function kopfOf({ art, bezeichnung, beleg, zeitraum }: Kostenstueck) {
  return { art, bezeichnung, beleg, zeitraum };
}
