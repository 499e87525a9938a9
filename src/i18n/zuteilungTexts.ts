import type { VerbundRefusal } from "../domain/aufgabenwahl/splitVerbund";
import type { RisikoRefusal } from "../domain/vergleich/finanzierungsrisiko";
import type { GewichtRefusal } from "../domain/vergleich/verteilschluessel";
import type { MittelketteRefusal } from "../domain/zuteilung/mittelkette";
import type { SatzRefusal } from "../domain/zuteilung/satz";
import type { Verfahren } from "../domain/zuteilung/verfahren";
import type { VerteilungRefusal } from "../domain/zuteilung/verteilung";
import type { Language, Texts } from "./language";
import { formatAnteil, formatBetrag } from "./numbers";

/** What can stop the way from the Landesmittel to the amounts of the Gemeinden. */
export type ZuteilungTrouble =
  VerteilungRefusal | MittelketteRefusal | SatzRefusal | GewichtRefusal | VerbundRefusal | RisikoRefusal;

type Sentences = {
  readonly [Kind in ZuteilungTrouble["kind"]]: (refusal: Extract<ZuteilungTrouble, { kind: Kind }>) => string;
};

export function zuteilungSentence(refusal: ZuteilungTrouble, language: Language): string {
  const sentence = SENTENCES[language][refusal.kind] as (refusal: ZuteilungTrouble) => string;
  return sentence(refusal);
}

export function isZuteilungTrouble(refusal: { readonly kind: string }): refusal is ZuteilungTrouble {
  return refusal.kind in de;
}

const de: Sentences = {
  keinBestand: ({ gemeinde, bestand }) =>
    `„${String(bestand).replace(".", ",")}“ Personen gibt es nicht (${gemeinde}). Schreiben Sie eine ganze Zahl ab 0.`,
  gemeindeDoppelt: ({ gemeinde }) => `„${gemeinde}“ steht zweimal da. Löschen Sie eine der beiden Zeilen.`,
  keinePersonen: () =>
    "Es ist niemand gezählt. Ohne Personen lässt sich nichts verteilen. Lesen Sie zuerst die Listen ein.",
  keineMittel: ({ mittel }) =>
    `Mit ${formatBetrag(mittel, "de")} lässt sich nichts verteilen. Schreiben Sie einen Betrag über 0,00 €.`,
  mittelangabeFehlt: ({ angabe }) =>
    `Es fehlt: ${ANGABEN_DE[angabe]} (IntM Einstellungen). Tragen Sie den Wert mit seiner Quelle ein.`,
  vorwegabzugNegativ: ({ vorwegabzug }) =>
    `Der Vorwegabzug ist negativ (${formatBetrag(vorwegabzug, "de")}). Schreiben Sie einen Betrag ab 0,00 €.`,
  vorwegabzugZuHoch: ({ vorwegabzug, kreismittel }) =>
    `Der Vorwegabzug (${formatBetrag(vorwegabzug, "de")}) lässt von ${formatBetrag(kreismittel, "de")} nichts übrig. Prüfen Sie beide Beträge (IntM Einstellungen).`,
  keinSatz: ({ input }) => `„${input}“ ist kein Satz je Person. Schreiben Sie ihn wie 743,145.`,
  unklarerSatz: ({ input }) =>
    `„${input}“ kann ${input.replace(".", ",")} oder ${input.replace(".", "")} heißen. Schreiben Sie den Satz mit Komma, wie 743,145.`,
  keinGewicht: ({ gemeinde, gewicht }) =>
    `${gemeinde} hat das Gewicht ${gewicht.toFixed().replace(".", ",")}. Schreiben Sie eine Zahl ab 0.`,
  gewichtFehlt: ({ gemeinde }) =>
    `Für ${gemeinde} fehlt ein Gewicht. Schreiben Sie 0, wenn sie nichts bekommen soll.`,
  keineGewichte: () =>
    "Alle Gewichte sind 0. So lässt sich nichts verteilen. Tragen Sie mindestens eines ein.",
  stammdatenFehlen: ({ gemeinde }) =>
    `Für ${gemeinde} fehlen Einwohner und Art der Gemeinde. Tragen Sie sie in „IntM Gemeinden“ ein.`,
  keineHundertProzent: ({ summe }) =>
    `Die Anteile ergeben ${formatAnteil(summe, "de")}, nicht 100 %. Prüfen Sie sie.`,
  bestandZuHoch: ({ jahr, bestand, personen }) =>
    `${jahr}: ${bestand} eigene Personen sind mehr als die ${personen} im ganzen Kreis. Prüfen Sie beide Zahlen.`,
  keineStellenkosten: () =>
    "Es fehlen die Kosten je Vollzeitstelle. Tragen Sie sie in „IntM Einstellungen“ ein.",
};

const en: Sentences = {
  keinBestand: ({ gemeinde, bestand }) =>
    `There cannot be “${bestand}” persons (${gemeinde}). Write a whole number from 0 on.`,
  gemeindeDoppelt: ({ gemeinde }) => `“${gemeinde}” stands there twice. Delete one of the two rows.`,
  keinePersonen: () =>
    "Nobody is counted. Without persons there is nothing to allocate. Read the lists first.",
  keineMittel: ({ mittel }) =>
    `Nothing can be allocated with ${formatBetrag(mittel, "en")}. Write an amount above 0.00 €.`,
  mittelangabeFehlt: ({ angabe }) =>
    `Missing: ${ANGABEN_EN[angabe]} (IntM Einstellungen). Enter the value with its source.`,
  vorwegabzugNegativ: ({ vorwegabzug }) =>
    `The deduction in advance is negative (${formatBetrag(vorwegabzug, "en")}). Write an amount from 0.00 € on.`,
  vorwegabzugZuHoch: ({ vorwegabzug, kreismittel }) =>
    `The deduction in advance (${formatBetrag(vorwegabzug, "en")}) leaves nothing of ${formatBetrag(kreismittel, "en")}. Check both amounts (IntM Einstellungen).`,
  keinSatz: ({ input }) => `“${input}” is not a rate per person. Write it like 743,145.`,
  unklarerSatz: ({ input }) =>
    `“${input}” may mean ${input} or ${input.replace(".", "")}. Write the rate with a comma, like 743,145.`,
  keinGewicht: ({ gemeinde, gewicht }) =>
    `${gemeinde} has the weight ${gewicht.toFixed()}. Write a number from 0 on.`,
  gewichtFehlt: ({ gemeinde }) => `The weight of ${gemeinde} is missing. Write 0 if it is to get nothing.`,
  keineGewichte: () => "All weights are 0. Nothing can be allocated like that. Enter one at least.",
  stammdatenFehlen: ({ gemeinde }) =>
    `Inhabitants and kind of ${gemeinde} are missing. Enter them in “IntM Gemeinden”.`,
  keineHundertProzent: ({ summe }) =>
    `The shares add up to ${formatAnteil(summe, "en")}, not 100 %. Check them.`,
  bestandZuHoch: ({ jahr, bestand, personen }) =>
    `${jahr}: ${bestand} own persons are more than the ${personen} of the whole county. Check both numbers.`,
  keineStellenkosten: () => "The cost of a full post is missing. Enter it in “IntM Einstellungen”.",
};

const SENTENCES: { readonly [Key in Language]: Sentences } = { de, en };

const ANGABEN_DE = { landesmittel: "Landesmittel", quote: "Zuteilungsquote" } as const;
const ANGABEN_EN = { landesmittel: "the state’s funds", quote: "the allocation quota" } as const;

/** Choices of a cell: without a comma, which would part them in Excel. */
const deVerfahren = {
  rest: "jeder Cent verteilt (größte Reste)",
  cent: "je Zeile auf den Cent",
  euro: "je Zeile auf volle Euro",
  satz2: "Satz je Person mit 2 Nachkommastellen",
  satz3: "Satz je Person mit 3 Nachkommastellen",
} as const satisfies Record<Verfahren, string>;

/** How the amounts were rounded: for settings, sheets and the pane. */
export const verfahrenTexts: Texts<typeof deVerfahren> = {
  de: deVerfahren,
  en: {
    rest: "every cent handed out (largest remainders)",
    cent: "each row to the cent",
    euro: "each row to the whole euro",
    satz2: "rate per person with 2 decimals",
    satz3: "rate per person with 3 decimals",
  },
};
