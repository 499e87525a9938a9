import type { Betrag } from "../domain/geld/betrag";
import type { Decimal } from "../domain/geld/decimal";
import type { Verteilung } from "../domain/zuteilung/verteilung";
import { formatAnzahl } from "./anzahl";
import { formatAnteil, formatBetrag, formatUnterschied } from "./numbers";
import { verfahrenTexts } from "./zuteilungTexts";

const CALL = "intm zuteilen --bestaende DATEI.csv (--mittel 1508000,00 | --satz 743,145)";

/** What "intm zuteilen --bestaende" says. It speaks German only, like the sheets. */
export const bestaendeCliTexts = {
  usage: `  ${CALL}
               [--verfahren rest|cent|euro|satz2|satz3] [--jahr 2025] [--json AUS.json] [--mappe AUS.xlsx]
      verteilt Mittel nach Personenzahlen (Spalten gemeinde;personen), ohne Listen;
      mit --jahr schreibt --mappe auch Übersicht, Entscheidungen und Träger
      rest   jeder Cent wird verteilt, übrige Cent nach den größten Resten (Vorgabe bei --mittel)
      cent   jede Zeile kaufmännisch auf den Cent
      euro   jede Zeile kaufmännisch auf volle Euro, wie das Land 2017 und 2018 (Vorgabe bei --satz)
      satz2  Satz je Person mit zwei Nachkommastellen mal Personen
      satz3  Satz je Person mit drei Nachkommastellen mal Personen
`,
  landkreis: "Landkreis",
  noTopf: `Es fehlt, was zu verteilen ist. Aufruf: npx ${CALL}`,
  twoToepfe: `Entweder --mittel oder --satz, nicht beides. Aufruf: npx ${CALL}`,
  noFile: `Es fehlt die Datei mit den Personenzahlen. Aufruf: npx ${CALL}`,
  noVerfahren: (input: string) =>
    `„${input}“ ist kein Verfahren. Es gibt: rest, cent, euro, satz2, satz3 (Hilfe: npx intm --hilfe).`,
  noJahr: (input: string) => `„${input}“ ist kein Jahr. Schreiben Sie es wie 2025.`,
  row: (gemeinde: string, bestand: number, anteil: Decimal, betrag: Betrag) =>
    `  ${gemeinde}: ${formatAnzahl(bestand, "de")} ${bestand === 1 ? "Person" : "Personen"}, ${formatAnteil(anteil, "de")}, ${formatBetrag(betrag, "de")}`,
  sum: ({ verfahren, zeilen, personen, mittel, verteilt, unterschied, satz }: Verteilung) =>
    [
      `Gemeinden: ${formatAnzahl(zeilen.length, "de")}, Personen: ${formatAnzahl(personen, "de")}`,
      `Verfahren: ${verfahrenTexts.de[verfahren]}`,
      ...(satz === undefined ? [] : [`Satz je Person: ${satz.toFixed().replace(".", ",")}\u00a0€`]),
      `Mittel: ${formatBetrag(mittel, "de")}`,
      `Verteilt: ${formatBetrag(verteilt, "de")}`,
      `Unterschied zu den Mitteln: ${formatUnterschied(unterschied, "de")}`,
    ].join("\n"),
} as const;
