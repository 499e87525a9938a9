import { Decimal } from "../../src/domain/geld/decimal";
import { day } from "../../src/domain/zeit/day";
import { abrechnungSentence, type Abrechnungsweigerung } from "../../src/i18n/abrechnungSentence";
import { eingabefehlerSentence } from "../../src/i18n/eingabefehlerSentence";

test.each<[Abrechnungsweigerung, string]>([
  [
    { kind: "zelleFehlt", sheet: "IntM Kosten", zeile: 7, spalte: "Betrag" },
    "Füllen Sie die Spalte „Betrag“ (IntM Kosten, Zeile 7).",
  ],
  [
    { kind: "laufzeitNichtEinmal", sheet: "IntM Vereinbarungen", nummer: "V-1", anzahl: 0 },
    "Zur Vereinbarung „V-1“ fehlt die Zeile „Laufzeit“ (IntM Vereinbarungen). Ergänzen Sie sie.",
  ],
  [
    { kind: "laufzeitNichtEinmal", sheet: "IntM Vereinbarungen", nummer: "V-1", anzahl: 2 },
    "Zur Vereinbarung „V-1“ gibt es 2 Zeilen „Laufzeit“ (IntM Vereinbarungen). Lassen Sie eine stehen.",
  ],
  [
    { kind: "keineEingabe", sheet: "IntM Kosten", zeile: 7, spalte: "je", input: "Woche" },
    "„Woche“ passt nicht in die Spalte „je“ (IntM Kosten, Zeile 7). Berichtigen oder leeren Sie die Zelle.",
  ],
  [
    { kind: "spalteFehlt", sheet: "IntM Kosten", column: "je" },
    "In „IntM Kosten“ fehlt die Spalte „je“. Machen Sie die letzte Änderung rückgängig (Strg+Z).",
  ],
])("%j", (refusal, sentence) => {
  expect(abrechnungSentence(refusal, "de")).toBe(sentence);
  expect(abrechnungSentence(refusal, "en")).not.toBe(sentence);
});

test("shares that do not come to 100 % are said with their sum", () => {
  const fehler = {
    kind: "keineHundertProzent",
    ab: day("2025-01-01"),
    summe: new Decimal("0.97"),
  } as const;
  expect(eingabefehlerSentence(fehler, "de").replace(/\u00a0/gu, " ")).toBe(
    "Die Anteile ab 01.01.2025 ergeben 97,00 % statt 100 %. Berichtigen Sie „Anteil“, auch den eigenen des Leistenden.",
  );
});
