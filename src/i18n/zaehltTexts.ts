import type { Gestrichen } from "../domain/personenliste/urteil";
import type { Fundstelle } from "../domain/vorschrift/fundstelle";
import type { Zeitraum } from "../domain/zeit/zeitraum";
import { formatZeitraum } from "./numbers";

/** What INTM.ZAEHLT and INTM.GRUND write into cells: German for everybody, the workbook is shared. */
export const zaehltTexts = {
  datumFehlt: "Das Datum der Zuweisung fehlt.",
  zaehlt: (zeitraum: Zeitraum, fundstelle: Fundstelle) =>
    `zählt: Zuweisung im Zeitraum ${formatZeitraum(zeitraum, "de")} (${fundstelle})`,
  gestrichen: (wie: Gestrichen["wie"], fundstelle: Fundstelle) =>
    `zählt nicht: ${STRUCK[wie]} (${fundstelle})`,
  ausserhalb: (frage: string, fundstelle: Fundstelle) => `zählt nicht: ${frage} (${fundstelle})`,
  zuKlaeren: (frage: string, fundstelle: Fundstelle) => `zu klären: ${frage} (${fundstelle})`,
};

const STRUCK: Readonly<Record<Gestrichen["wie"], string>> = {
  durchgestrichen: "in der Liste durchgestrichen",
  kreuz: "als gestrichen angekreuzt",
  nein: "nicht mehr gemeldet",
  ueberschrift: "unter einer Überschrift für Gestrichene",
  farbe: "farbig als gestrichen gekennzeichnet",
  wort: "als gestrichen vermerkt",
  verzogen: "bis zum Stichtag verzogen",
  ausgereist: "bis zum Stichtag ausgereist",
  verstorben: "bis zum Stichtag verstorben",
  abgemeldet: "bis zum Stichtag abgemeldet",
  doppelt: "als doppelt vermerkt",
  antwort: "laut Antwort in „IntM Klärung“",
};
