import type { Frage } from "../../application/listenUebersicht";
import { fragenTexts } from "../../i18n/fragenTexts";
import { useTexts } from "../speech";
import type { Wahl } from "./eingabe";

/** A choice in words; "the same as" names the place of the other row, never a person. */
export function useWahlText({ andere }: Frage): (wahl: Wahl) => string {
  const texts = useTexts(fragenTexts);
  return (wahl) => {
    switch (wahl.kind) {
      case "zaehlt":
        return texts.zaehlt;
      case "zaehltNicht":
        return texts.zaehltNicht;
      case "gemeinde":
        return texts.gemeindeWaehlen;
      case "angabe":
        return wahl.feld === "geburt" ? texts.datumGeburt : texts.datumZuweisung;
      case "istDieselbeWie": {
        const zeile = andere[wahl.at]?.zeile;
        if (zeile === undefined) return "";
        const { gemeinde, herkunft } = zeile;
        const place = gemeinde.kind === "bekannt" ? gemeinde.name : herkunft.sheet;
        return texts.istDieselbeWie(texts.placeOf(place, herkunft.row));
      }
    }
  };
}
