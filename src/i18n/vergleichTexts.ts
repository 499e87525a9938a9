import type { Betrag } from "../domain/geld/betrag";
import type { Verfahren } from "../domain/zuteilung/verfahren";
import type { Verteilschluessel } from "../domain/vergleich/verteilschluessel";
import type { Zuteilungsquote } from "../domain/zuteilung/zuteilungsquote";
import { formatAnzahl } from "./anzahl";
import { formatAnteil, formatBetrag } from "./numbers";
import { verfahrenTexts } from "./zuteilungTexts";

/** What each column of "IntM Vergleich" is called. The sheets are German. */
export const vergleichTitel = {
  grundlage: (jahr: number) => `Zuteilung ${jahr}`,
  landesmittel: (betrag: Betrag) => `Landesmittel ${formatBetrag(betrag, "de")}`,
  quote: (quote: Zuteilungsquote) => `Quote ${formatAnteil(quote, "de")}`,
  kreisbetrag: (betrag: Betrag) => `Kreisbetrag ${formatBetrag(betrag, "de")}`,
  vorwegabzug: (betrag: Betrag) => `Vorwegabzug ${formatBetrag(betrag, "de")}`,
  verfahren: (verfahren: Verfahren) => verfahrenTexts.de[verfahren],
  bestand: (gemeinde: string, bestand: number) => `${gemeinde} mit ${formatAnzahl(bestand, "de")} Personen`,
  schluessel: (kind: Verteilschluessel["kind"]) => SCHLUESSEL[kind],
} as const;

const SCHLUESSEL: Readonly<Record<Verteilschluessel["kind"], string>> = {
  einwohner: "nach Einwohnern",
  einwohnerMitFaktor: "nach Einwohnern mit Stadtfaktor",
  eigeneGewichte: "nach eigenen Gewichten",
};
