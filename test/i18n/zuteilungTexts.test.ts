import { betragOf } from "../../src/domain/geld/betrag";
import { Decimal } from "../../src/domain/geld/decimal";
import { zuteilungSentence, type ZuteilungTrouble } from "../../src/i18n/zuteilungTexts";

const ROWS: readonly (readonly [ZuteilungTrouble, string])[] = [
  [
    { kind: "keinBestand", gemeinde: "Flein", bestand: -1.5 },
    "„-1,5“ Personen gibt es nicht (Flein). Schreiben Sie eine ganze Zahl ab 0.",
  ],
  [
    { kind: "gemeindeDoppelt", gemeinde: "Flein" },
    "„Flein“ steht zweimal da. Löschen Sie eine der beiden Zeilen.",
  ],
  [
    { kind: "keinePersonen" },
    "Es ist niemand gezählt. Ohne Personen lässt sich nichts verteilen. Lesen Sie zuerst die Listen ein.",
  ],
  [
    { kind: "keineMittel", mittel: betragOf(0n) },
    "Mit 0,00 € lässt sich nichts verteilen. Schreiben Sie einen Betrag über 0,00 €.",
  ],
  [
    { kind: "mittelangabeFehlt", angabe: "quote" },
    "Es fehlt: Zuteilungsquote (IntM Einstellungen). Tragen Sie den Wert mit seiner Quelle ein.",
  ],
  [
    { kind: "vorwegabzugNegativ", vorwegabzug: betragOf(-100n) },
    "Der Vorwegabzug ist negativ (−1,00 €). Schreiben Sie einen Betrag ab 0,00 €.",
  ],
  [
    { kind: "vorwegabzugZuHoch", vorwegabzug: betragOf(500n), kreismittel: betragOf(400n) },
    "Der Vorwegabzug (5,00 €) lässt von 4,00 € nichts übrig. Prüfen Sie beide Beträge (IntM Einstellungen).",
  ],
  [{ kind: "keinSatz", input: "viel" }, "„viel“ ist kein Satz je Person. Schreiben Sie ihn wie 743,145."],
  [
    { kind: "unklarerSatz", input: "743.145" },
    "„743.145“ kann 743,145 oder 743145 heißen. Schreiben Sie den Satz mit Komma, wie 743,145.",
  ],
  [
    { kind: "keinGewicht", gemeinde: "Flein", gewicht: new Decimal("-1.5") },
    "Flein hat das Gewicht -1,5. Schreiben Sie eine Zahl ab 0.",
  ],
  [
    { kind: "gewichtFehlt", gemeinde: "Flein" },
    "Für Flein fehlt ein Gewicht. Schreiben Sie 0, wenn sie nichts bekommen soll.",
  ],
  [
    { kind: "keineGewichte" },
    "Alle Gewichte sind 0. So lässt sich nichts verteilen. Tragen Sie mindestens eines ein.",
  ],
  [
    { kind: "stammdatenFehlen", gemeinde: "Flein" },
    "Für Flein fehlen Einwohner und Art der Gemeinde. Tragen Sie sie in „IntM Gemeinden“ ein.",
  ],
  [
    { kind: "keineHundertProzent", summe: new Decimal("0.97") },
    "Die Anteile ergeben 97,00 %, nicht 100 %. Prüfen Sie sie.",
  ],
  [
    { kind: "bestandZuHoch", jahr: 2026, bestand: 9, personen: 8 },
    "2026: 9 eigene Personen sind mehr als die 8 im ganzen Kreis. Prüfen Sie beide Zahlen.",
  ],
  [
    { kind: "keineStellenkosten" },
    "Es fehlen die Kosten je Vollzeitstelle. Tragen Sie sie in „IntM Einstellungen“ ein.",
  ],
];

test.each(ROWS.map(([refusal, sentence]) => [refusal.kind, refusal, sentence] as const))(
  "says what is wrong: %s",
  (_, refusal, sentence) => {
    expect(zuteilungSentence(refusal, "de").replaceAll("\u00a0", " ")).toBe(sentence);
    expect(zuteilungSentence(refusal, "en")).not.toBe(zuteilungSentence(refusal, "de"));
  },
);
