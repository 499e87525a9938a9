import { day } from "../../src/domain/zeit/day";
import type { Mangel } from "../../src/domain/abrechnung/rechnung/mangel";
import { mangelSentence } from "../../src/i18n/mangelSentence";
import { euros } from "../domain/abrechnung/gegeben";

const ZEITRAUM = { von: day("2025-01-01"), bis: day("2025-03-31") };
const QUARTAL = { jahr: 2025, nummer: 2 } as const;

test.each<[Mangel, string]>([
  [
    {
      kind: "angabeFehlt",
      rolle: "leistender",
      ags: "08125013",
      feld: "steuernummer",
      fundstelle: "§ 14 Abs. 4 Satz 1 Nr. 2 UStG",
    },
    "Füllen Sie „Steuernummer“ im Blatt „IntM Gemeinden“, Zeile mit AGS 08125013 (§ 14 Abs. 4 Satz 1 Nr. 2 UStG).",
  ],
  [
    { kind: "angabeFehlt", rolle: "leistender", ags: "08125013", feld: "iban", fundstelle: "keine" },
    "Füllen Sie „IBAN“ im Blatt „IntM Gemeinden“, Zeile mit AGS 08125013.",
  ],
  [
    {
      kind: "angabeFalsch",
      rolle: "empfaenger",
      ags: "08125017",
      feld: "leitwegId",
      input: "08226097-A7157-84",
      grund: "pruefziffer",
    },
    "„08226097-A7157-84“ hat eine falsche Prüfziffer. Berichtigen Sie „Leitweg-ID“ im Blatt „IntM Gemeinden“, Zeile mit AGS 08125017.",
  ],
  [
    { kind: "ustUngeklaert", zeitraum: ZEITRAUM },
    "Die Umsatzsteuer ist ungeklärt (01.01.2025 – 31.03.2025). Die Kämmerei legt sie in einer Zeile „Umsatzsteuer“ fest (IntM Vereinbarungen).",
  ],
  [
    { kind: "festlegungUnvollstaendig", ab: day("2025-01-01"), feld: "festgelegtAm" },
    "Füllen Sie „festgelegt am“ in der Zeile „Umsatzsteuer“ ab 01.01.2025 (IntM Vereinbarungen).",
  ],
  [
    { kind: "altesRechtAusgelaufen", letzterTag: day("2026-12-31"), fundstelle: "§ 27 Abs. 22a UStG" },
    "Das alte Recht gilt nur bis 31.12.2026 (§ 27 Abs. 22a UStG). Legen Sie die Umsatzsteuer ab dem Tag danach neu fest (IntM Vereinbarungen).",
  ],
  [
    { kind: "kostenFehlen", stelle: "IM 1", zeitraum: ZEITRAUM },
    "Für „IM 1“ fehlen die Kosten (01.01.2025 – 31.03.2025). Ergänzen Sie im Blatt „IntM Kosten“ die Personalkosten oder eine Vakanz.",
  ],
  [
    { kind: "iststundenFehlen", stelle: "IM 1", quartal: QUARTAL },
    "Für „IM 1“ fehlen die geleisteten Stunden im 2. Quartal 2025. Ergänzen Sie sie im Blatt „IntM Kosten“.",
  ],
  [
    { kind: "zuwendungUebersteigtKosten", betrag: euros("1000.50") },
    "Die Zuwendung übersteigt die Kosten um 1.000,50 €. Es gibt nichts zu berechnen.",
  ],
])("%j", (mangel, sentence) => {
  expect(mangelSentence(mangel, "de").replace(/\u00a0/gu, " ")).toBe(sentence);
  expect(mangelSentence(mangel, "en")).not.toBe(mangelSentence(mangel, "de"));
});
