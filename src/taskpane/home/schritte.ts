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
  /** The sheets of ours that this step writes, by their mark, the one that says most first; and what it says. */
  readonly blaetter?: readonly string[];
  readonly sagt: "erledigt" | "angefangen";
}

export const SECHS_SCHRITTE: readonly Schritt[] = [
  { id: "listenErstellen", blaetter: ["Versand"], sagt: "erledigt" },
  { id: "listenVersenden", blaetter: ["Versand"], sagt: "angefangen" },
  { id: "abgleichen", sagt: "angefangen" },
  { id: "ruecklaufEinlesen", blaetter: ["Gesamtliste", "Rücklauf"], sagt: "angefangen" },
  { id: "zuteilungRechnen", blaetter: ["Zuteilung"], sagt: "erledigt" },
  { id: "uebersichtBekanntGeben", blaetter: ["Übersicht"], sagt: "angefangen" },
];

export const DANACH: readonly Schritt[] = [
  { id: "entscheidungen", blaetter: ["Entscheidungen"], sagt: "angefangen" },
  { id: "rechnungen", blaetter: ["Rechnungsbuch"], sagt: "angefangen" },
  { id: "nachweis", blaetter: ["Nachweis"], sagt: "angefangen" },
];
