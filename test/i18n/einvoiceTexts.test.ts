import type { Befund, Fundort, Verstoss } from "../../src/domain/abrechnung/rechnung/verstoss";
import { PARTEIFELDER } from "../../src/domain/abrechnung/partei/partei";
import { einvoiceSentence } from "../../src/i18n/einvoiceTexts";
import { PARTEISPALTEN } from "../../src/i18n/parteispalten";

const LEITWEG: Fundort = { kind: "feld", rolle: "empfaenger", ags: "08125017", feld: "leitwegId" };
const IBAN: Fundort = { kind: "feld", rolle: "leistender", ags: "08125013", feld: "iban" };
const LINE: Fundort = { kind: "zeile", zeile: "2", term: "BT-153" };
const GROSS: Fundort = { kind: "kopf", term: "BT-112" };
const NEU = "Stornieren Sie die Rechnung und stellen Sie sie neu aus.";

type Row = readonly [befund: Befund, sentence: string];

const ROWS: readonly Row[] = [
  [
    { kind: "fehlt", fundort: LEITWEG },
    "Füllen Sie „Leitweg-ID“ im Blatt „IntM Gemeinden“, Zeile mit AGS 08125017. Sie kommt vom Empfänger und sieht aus wie 08226097-A7157-83.",
  ],
  [{ kind: "fehlt", fundort: LINE }, `Zeile 2, BT-153 (Bezeichnung) fehlt. ${NEU}`],
  [
    { kind: "falsch", fundort: IBAN, input: "DE03", grund: "pruefziffer" },
    `„DE03“ hat eine falsche Prüfziffer. Berichtigen Sie „IBAN“ im Blatt „IntM Gemeinden“, Zeile mit AGS 08125013. Schreiben Sie sie vom Kontoauszug ab. ${NEU}`,
  ],
  [
    { kind: "falsch", fundort: GROSS, input: "x", grund: "form" },
    `„x“ hat nicht die richtige Form: Die Angabe BT-112 (Bruttobetrag). ${NEU}`,
  ],
  [
    { kind: "steuerzeichen", fundort: LEITWEG, zeichen: "U+0007" },
    "„Leitweg-ID“ im Blatt „IntM Gemeinden“, Zeile mit AGS 08125017 enthält ein unsichtbares Zeichen (U+0007). Tippen Sie den Text neu, statt ihn einzufügen.",
  ],
  [
    { kind: "platzhalter", fundort: LINE, input: "NaN" },
    `Zeile 2, BT-153 (Bezeichnung) enthält „NaN“ statt eines Textes. Schreiben Sie, was gemeint ist. ${NEU}`,
  ],
  [
    { kind: "kennungFalsch", fundort: { kind: "kopf", term: "BT-24" }, input: "x", erlaubt: "y" },
    "„x“ ist hier nicht erlaubt: Die Angabe BT-24. Richtig ist y.",
  ],
  [
    { kind: "keinBetrag", fundort: GROSS, input: "1,5" },
    `„1,5“ ist kein Betrag mit höchstens zwei Nachkommastellen: Die Angabe BT-112 (Bruttobetrag). ${NEU}`,
  ],
  [
    { kind: "betragFalsch", fundort: GROSS, ist: "1.00", soll: "1.01" },
    `Die Angabe BT-112 (Bruttobetrag) lautet 1,00, gerechnet sind es 1,01. ${NEU}`,
  ],
  [{ kind: "zeilennummerDoppelt", zeile: "2" }, `Die Zeilennummer 2 kommt zweimal vor. ${NEU}`],
  [{ kind: "keineZeilen" }, `Die Rechnung hat keine Zeile. ${NEU}`],
  [
    { kind: "ustIdVerboten", input: "DE145800000" },
    "Ohne steuerbare Leistung darf die USt-IdNr. DE145800000 nicht auf der Rechnung stehen. Die Steuernummer genügt.",
  ],
  [
    {
      kind: "satzFalsch",
      fundort: { kind: "zeile", zeile: "1", term: "BT-152" },
      kategorie: "O",
      input: "0",
    },
    "Der Steuersatz „0“ passt nicht zur Kategorie O: Zeile 1, BT-152 (Steuersatz). Prüfen Sie die Umsatzsteuer der Vereinbarung.",
  ],
  [
    { kind: "grundFehlt", kategorie: "E" },
    "Es fehlt der Grund, aus dem keine Umsatzsteuer anfällt (Kategorie E). Prüfen Sie die Umsatzsteuer der Vereinbarung.",
  ],
  [
    { kind: "grundVerboten", input: "§ 2b" },
    "Die Rechnung weist Umsatzsteuer aus und nennt zugleich einen Grund dagegen: „§ 2b“. Prüfen Sie die Umsatzsteuer der Vereinbarung.",
  ],
  [
    { kind: "kategorienGemischt", kategorien: ["S", "O"] },
    "Nicht steuerbare und andere Leistungen (S, O) dürfen nicht auf einer Rechnung stehen. Schreiben Sie zwei Rechnungen.",
  ],
  [
    { kind: "aufteilungFalsch", kategorie: "S" },
    `Die Umsatzsteuer ist nicht je Steuersatz einmal zusammengefasst (Kategorie S). ${NEU}`,
  ],
  [
    { kind: "zahlungswegFehlt" },
    "Es fehlt, wie zu zahlen ist. Füllen Sie im Blatt „IntM Gemeinden“ beim Leistenden die Spalte „IBAN“.",
  ],
  [
    { kind: "zahlungszielFehlt" },
    "Es fehlt, bis wann zu zahlen ist. Füllen Sie das Zahlungsziel der Vereinbarung.",
  ],
  [
    { kind: "skonto", input: "2 % Skonto" },
    "„2 % Skonto“ nennt ein Skonto in freier Form. Lassen Sie es weg; die Rechnung ist ohne Abzug zahlbar.",
  ],
  [
    { kind: "endeVorAnfang", fundort: { kind: "kopf", term: "BG-14" }, von: "2025-03-31", bis: "2025-01-01" },
    `Das Ende 01.01.2025 liegt vor dem Anfang 31.03.2025: Die Angabe BG-14 (Leistungszeitraum). ${NEU}`,
  ],
  [
    { kind: "zeileAusserhalb", zeile: "1", von: "2024-12-31", bis: "2025-01-01" },
    `Zeile 1 (31.12.2024 bis 01.01.2025) liegt nicht ganz im Zeitraum der Rechnung. ${NEU}`,
  ],
  [
    { kind: "keinQuartal", von: "2025-02-01", bis: "2025-04-30" },
    `Der Zeitraum 01.02.2025 bis 30.04.2025 liegt nicht in seinem Kalenderquartal. ${NEU}`,
  ],
  [{ kind: "bezugFehlt" }, `Die Korrektur nennt keine Rechnung, die sie berichtigt. ${NEU}`],
];

test.each(ROWS.map(([befund, sentence]) => [befund.kind, befund, sentence] as const))(
  "says what to do: %s",
  (_, befund, sentence) => {
    const verstoss: Verstoss = { ...befund, regeln: ["BR-1", "BR-2"] };
    expect(einvoiceSentence(verstoss, "de")).toBe(`${sentence} (BR-1, BR-2)`);
    expect(einvoiceSentence(verstoss, "en")).toMatch(/\(BR-1, BR-2\)$/u);
    expect(einvoiceSentence(verstoss, "en")).not.toBe(einvoiceSentence(verstoss, "de"));
  },
);

it("has a column of its own for every field", () => {
  expect(new Set(Object.values(PARTEISPALTEN)).size).toBe(PARTEIFELDER.length);
});
