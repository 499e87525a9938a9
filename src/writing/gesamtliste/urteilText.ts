import type { Gestrichen, Urteil } from "../../domain/personenliste/urteil";
import type { Zeile } from "../../domain/personenliste/zeile";
import type { Zeitraum } from "../../domain/zeit/zeitraum";
import { frageSentence } from "../../i18n/frageTexts";

/** The word in column "Ergebnis". */
export function ergebnisText(urteil: Urteil): string {
  switch (urteil.kind) {
    case "gezaehlt":
      return urteil.als === "nachgeboren" ? "+ ergänzt" : "gezählt";
    case "gestrichen":
      return urteil.wie === "doppelt" ? "doppelt" : "gestrichen";
    case "wiederholung":
      return "doppelt";
    case "zuKlaeren":
      return "zu klären";
  }
}

interface Rows {
  readonly zeilen: readonly Zeile[];
  readonly zeitraum: Zeitraum;
}

/** Why: in words that a Prüfer understands without us. */
export function grundText(urteil: Urteil, { zeilen, zeitraum }: Rows, zeile: Zeile): string {
  switch (urteil.kind) {
    case "gezaehlt":
      return countedAs(urteil.als, urteil.durch === undefined ? undefined : zeilen[urteil.durch]);
    case "gestrichen":
      return STRUCK[urteil.wie];
    case "wiederholung":
      return `zählt schon: ${placeOf(zeilen[urteil.von])}`;
    case "zuKlaeren": {
      const andere = urteil.mit.flatMap((row) => zeilen[row] ?? []);
      return frageSentence({ grund: urteil.grund, zeile, zeitraum, andere }, "de");
    }
  }
}

function countedAs(als: Extract<Urteil, { kind: "gezaehlt" }>["als"], durch: Zeile | undefined): string {
  const through = durch === undefined ? "" : ` (${placeOf(durch)})`;
  switch (als) {
    case "zuweisung":
      return "Zuweisung im Zeitraum";
    case "familiennachzug":
      return `Familiennachzug zu einer im Zeitraum zugewiesenen Person${through}`;
    case "nachgeboren":
      return `nach der Zuweisung geboren, ein Elternteil zählt${through}`;
  }
}

function placeOf(zeile: Zeile | undefined): string {
  if (zeile === undefined) return "–";
  const { file, sheet, row } = zeile.herkunft;
  return `${file}, ${sheet}, Zeile ${row}`;
}

const STRUCK: Readonly<Record<Gestrichen["wie"], string>> = {
  durchgestrichen: "in der Liste durchgestrichen",
  kreuz: "in der Liste angekreuzt",
  nein: "laut Liste nicht mehr gemeldet",
  ueberschrift: "steht unter einer Überschrift für Gestrichene",
  farbe: "farbig als gestrichen gekennzeichnet",
  wort: "in der Liste als gestrichen vermerkt",
  verzogen: "bis zum Stichtag verzogen",
  ausgereist: "bis zum Stichtag ausgereist",
  verstorben: "bis zum Stichtag verstorben",
  abgemeldet: "bis zum Stichtag abgemeldet",
  doppelt: "als doppelt vermerkt",
  antwort: "laut Antwort in „IntM Klärung“",
};
