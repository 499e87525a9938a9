import { frageSentence } from "../../i18n/frageTexts";
import { zaehltTexts } from "../../i18n/zaehltTexts";
import type { Beurteilt } from "./zaehlt";

/** WAHR, FALSCH or the question. A day that surely lies outside does not count; a doubtful one is asked. */
export function zaehltCell(beurteilt: Beurteilt): string | boolean {
  const { urteil } = beurteilt;
  if (urteil.kind === "gezaehlt") return true;
  if (urteil.kind !== "zuKlaeren" || urteil.grund === "ausserhalbZeitraum") return false;
  return frageOf(beurteilt);
}

/** Why, and where it is written. */
export function grundCell(beurteilt: Beurteilt): string {
  const { urteil, stichzeit } = beurteilt;
  const { fundstelle } = urteil;
  switch (urteil.kind) {
    case "gezaehlt":
      return zaehltTexts.zaehlt(stichzeit.zeitraum, fundstelle);
    case "gestrichen":
      return zaehltTexts.gestrichen(urteil.wie, fundstelle);
    case "zuKlaeren":
      return urteil.grund === "ausserhalbZeitraum"
        ? zaehltTexts.ausserhalb(frageOf(beurteilt), fundstelle)
        : zaehltTexts.zuKlaeren(frageOf(beurteilt), fundstelle);
    case "wiederholung":
      throw new RangeError("a row alone repeats nobody");
  }
}

/** The question of the lists, but for the one that names a row: a function does not know in which row it stands. */
function frageOf({ urteil, zeile, stichzeit }: Beurteilt): string {
  if (urteil.kind !== "zuKlaeren") throw new RangeError("nothing is asked");
  if (urteil.grund === "datumFehlt") return zaehltTexts.datumFehlt;
  return frageSentence({ grund: urteil.grund, zeile, zeitraum: stichzeit.zeitraum, andere: [] }, "de");
}
