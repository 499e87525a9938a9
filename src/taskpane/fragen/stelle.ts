import type { ErkannteListe } from "../../application/listenUebersicht";
import type { Grund } from "../../domain/personenliste/grund";
import type { Zeile } from "../../domain/personenliste/zeile";
import type { Rolle } from "../../reading/columns/rolle";

/** The column, from 0, of the cell that a question is about; the first column where none can be told. */
export function columnInQuestion(
  { herkunft, zugang }: Zeile,
  grund: Grund,
  listen: readonly ErkannteListe[],
): number {
  const liste = listen.find(
    ({ file, sheet, ersteZeile, letzteZeile }) =>
      file === herkunft.file &&
      sheet === herkunft.sheet &&
      ersteZeile <= herkunft.row &&
      herkunft.row <= letzteZeile,
  );
  if (liste === undefined) return 0;
  for (const rolle of [...rollenOf(grund, zugang), ...NAMES]) {
    const spalte = liste.spalten.find((one) => one.rolle === rolle);
    if (spalte !== undefined) return spalte.index;
  }
  return 0;
}

const NAMES: readonly Rolle[] = ["name", "familienname"];

function rollenOf(grund: Grund, zugang: Zeile["zugang"]): readonly Rolle[] {
  switch (grund) {
    case "datumFehlt":
    case "datumUnmoeglich":
    case "fehlerwert":
    case "datumMehrdeutig":
    case "datumUngenau":
    case "ausserhalbZeitraum":
      if (zugang === "nachgeboren") return ["geburt"];
      return zugang === "familiennachzug" ? ["nachzug", "zuweisung"] : ["zuweisung", "nachzug"];
    case "vorZuweisungGeboren":
    case "nachStichtagGeboren":
      return ["geburt"];
    case "meldungUnklar":
      return ["gemeldet", "gemeldetJa", "streichung"];
    case "gestrichenAberSpaeterWeg":
      return ["abgang", "bemerkung"];
    case "gemeindeUnbekannt":
      return ["gemeinde"];
    case "keinAnker":
    case "keinElternteil":
    case "zweiGemeinden":
    case "moeglicheDublette":
    case "widerspruechlicheDublette":
    case "teilweiseGestrichen":
    case "farbeOhneVermerk":
      return [];
  }
}
