import { NULL_EURO } from "../../geld/betrag";
import type { Kosten } from "../kosten/kosten";
import type { Vereinbarung } from "../vereinbarung/vereinbarung";
import { abschnitteOf } from "./abschnitt";
import { kostenmaengelIn } from "./kostenmaengel";
import { kostenpositionenOf } from "./kostenposition";
import type { Leistung } from "./leistung";
import { ungedeckteLeistungen } from "./ungedeckteLeistung";

/**
 * A whole year at once, because the cents of a quarter depend on the quarters before. Agreement and cost must have
 * been checked (checkVereinbarung, checkKosten).
 */
export function jahresleistungOf(
  vereinbarung: Vereinbarung,
  kosten: Kosten,
  jahr: number,
): readonly Leistung[] {
  const abschnitte = abschnitteOf(vereinbarung, jahr);
  const kostenpositionen = kostenpositionenOf(vereinbarung, kosten, abschnitte);
  const reste = ungedeckteLeistungen(vereinbarung, kosten, jahr, abschnitte, kostenpositionen);
  return abschnitte.map((abschnitt) => {
    const own = kostenpositionen.filter((one) => one.abschnitt === abschnitt && !one.isGrundlage);
    const rest = reste.find((one) => one.abschnitt === abschnitt);
    return {
      abschnitt,
      positionen: [...(rest?.positionen ?? []), ...own.map(({ position }) => position)],
      zuwendung: rest?.zuwendung ?? NULL_EURO,
      maengel: [...kostenmaengelIn(abschnitt, kosten), ...(rest?.maengel ?? [])],
    };
  });
}
