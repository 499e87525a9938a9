import { sumBetraege, type Betrag } from "../../geld/betrag";
import type { Quartal } from "../../zeit/quartal";
import { isSameQuartal } from "../rechnung/abschnitt";
import { geltendeIn, type Bucheintrag } from "../rechnungsbuch/rechnungsbuch";
import type { Kostenvoranschlag } from "./kostenvoranschlag";

/** A quarter as the picture of the year shows it, all gross. A settlement counts in the quarter that it stands in. */
export interface Quartalsstand {
  readonly quartal: Quartal;
  readonly geplant: Betrag;
  readonly berechnet: Betrag;
  readonly bezahlt: Betrag;
}

export function jahresstandOf(
  vereinbarung: string,
  { quartale }: Kostenvoranschlag,
  buch: readonly Bucheintrag[],
): readonly Quartalsstand[] {
  const own = buch.filter((eintrag) => eintrag.vereinbarung === vereinbarung);
  const geltende = geltendeIn(own);
  return quartale.map(({ quartal, brutto: geplant }) => {
    const inQuartal = (eintrag: Bucheintrag) => isSameQuartal(eintrag.quartal, quartal);
    return {
      quartal,
      geplant,
      berechnet: sumBetraege(geltende.filter(inQuartal).map(({ brutto }) => brutto)),
      bezahlt: sumBetraege(
        own.filter(inQuartal).flatMap(({ zahlung }) => (zahlung === "keine" ? [] : [zahlung.betrag])),
      ),
    };
  });
}
