import type { ListenUebersicht } from "../application/listenUebersicht";
import { standText } from "../application/planListen";
import { compareCodePoints } from "../domain/geld/compareCodePoints";
import { cliTexts } from "../i18n/cliTexts";

/** The result for the screen: counts and euros, never a name. */
export function report(uebersicht: ListenUebersicht, jahr: number): string {
  const gemeinden = [...uebersicht.gemeinden].sort((one, other) =>
    compareCodePoints(one.gemeinde, other.gemeinde),
  );
  return [
    cliTexts.result(jahr, standText(uebersicht)),
    ...gemeinden.map(cliTexts.gemeinde),
    cliTexts.sum(uebersicht.summe),
    ...(uebersicht.fehlend.length === 0 ? [] : [cliTexts.missing(uebersicht.fehlend)]),
    ...uebersicht.unreadable.map(cliTexts.unreadable),
    ...uebersicht.doppelteListen.map(cliTexts.overlapping),
  ].join("\n");
}
