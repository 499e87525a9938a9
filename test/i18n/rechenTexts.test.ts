import { betragOf } from "../../src/domain/geld/betrag";
import { rechenSentence, type RechenRefusal } from "../../src/i18n/rechenTexts";

const ROWS: readonly (readonly [RechenRefusal, string])[] = [
  [{ kind: "keinBetrag", input: "1,234.56" }, "„1,234.56“ ist kein Betrag. Schreiben Sie ihn wie 30.387,20."],
  [
    { kind: "keineZuteilungsquote", input: "377" },
    "„377“ ist keine Zuteilungsquote. Schreiben Sie sie wie 3,77 %.",
  ],
  [
    { kind: "unklareZuteilungsquote", input: "0,5", percent: "0.5", fraction: "50" },
    "„0,5“ kann 0,5 % oder 50 % heißen. Schreiben Sie das Prozentzeichen dazu.",
  ],
  [
    { kind: "negativeMittel", mittel: betragOf(-500n) },
    "Die Mittel sind negativ (−5,00\u00a0€). Schreiben Sie einen Betrag ab 0,00.",
  ],
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
    { kind: "keinBetrachtungszeitraum", jahr: 2030 },
    "Für 2030 ist kein Zeitraum hinterlegt. Tragen Sie den ersten und den letzten Tag selbst ein, mit Quelle.",
  ],
];

test.each(ROWS.map(([refusal, sentence]) => [refusal.kind, refusal, sentence] as const))(
  "says %s in one sentence or two",
  (_, refusal, sentence) => {
    expect(rechenSentence(refusal, "de")).toBe(sentence);
    expect(rechenSentence(refusal, "en")).not.toBe(sentence);
  },
);
