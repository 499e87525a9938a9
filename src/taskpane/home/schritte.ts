/** The procedure in its order. */
export type SchrittId =
  | "listenErstellen"
  | "listenVersenden"
  | "abgleichen"
  | "ruecklaufEinlesen"
  | "zuteilungRechnen"
  | "uebersichtBekanntGeben"
  | "entscheidungen"
  | "rechnungen"
  | "nachweis";

export interface Schritt {
  readonly id: SchrittId;
  /** The sheet of ours that this step writes, by its mark, and what its being there says. */
  readonly blatt?: string;
  readonly sagt: "erledigt" | "angefangen";
}

export const SECHS_SCHRITTE: readonly Schritt[] = [
  { id: "listenErstellen", blatt: "Versand", sagt: "erledigt" },
  { id: "listenVersenden", blatt: "Versand", sagt: "angefangen" },
  { id: "abgleichen", sagt: "angefangen" },
  { id: "ruecklaufEinlesen", blatt: "Rücklauf", sagt: "angefangen" },
  { id: "zuteilungRechnen", blatt: "Zuteilung", sagt: "erledigt" },
  { id: "uebersichtBekanntGeben", blatt: "Übersicht", sagt: "angefangen" },
];

export const DANACH: readonly Schritt[] = [
  { id: "entscheidungen", blatt: "Entscheidungen", sagt: "angefangen" },
  { id: "rechnungen", blatt: "Rechnungsbuch", sagt: "angefangen" },
  { id: "nachweis", blatt: "Nachweis", sagt: "angefangen" },
];
