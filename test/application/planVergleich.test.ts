import { planVergleich, rechneVergleich, type Vergleichsfall } from "../../src/application/planVergleich";
import type { Bestandsliste } from "../../src/application/planZuteilung";
import type { Jahreswerte } from "../../src/domain/einstellung/einstellungen";
import { HEILBRONN } from "../../src/domain/gemeinde/daten/heilbronn";
import { betragOf, plainEuros } from "../../src/domain/geld/betrag";
import { Decimal } from "../../src/domain/geld/decimal";
import { parseZuteilungsquote } from "../../src/domain/zuteilung/zuteilungsquote";

const quote = parseZuteilungsquote("3,77 %");
const zweieinhalb = parseZuteilungsquote("2,5 %");
if (!quote.ok || !zweieinhalb.ok) throw new Error("no quota");

const WERTE: Jahreswerte = { jahr: 2025, landesmittel: betragOf(4000000000n), quote: quote.value };
const LISTE: Bestandsliste = {
  bestaende: [
    { gemeinde: "Brackenheim", bestand: 86, stand: "vollstaendig" },
    { gemeinde: "Cleebronn", bestand: 14, stand: "vollstaendig" },
  ],
  fehlend: ["Ilsfeld"],
  fragen: 0,
  ungeleseneDateien: 0,
};

function compared(fall: Vergleichsfall, werte = WERTE) {
  const vergleich = rechneVergleich(werte, LISTE, [fall], HEILBRONN.gemeinden);
  if (!vergleich.ok) return vergleich.refusal;
  const [variante] = vergleich.value.varianten;
  const zeilen = variante?.zeilen.map(({ gemeinde, betrag, unterschied }) => [
    gemeinde,
    betrag === undefined ? "–" : plainEuros(betrag),
    unterschied === undefined ? "–" : plainEuros(unterschied),
  ]);
  return [variante?.titel.replaceAll("\u00a0", " "), zeilen];
}

test.each<[string, Vergleichsfall, string, readonly (readonly string[])[]]>([
  [
    "another pot",
    { kind: "landesmittel", landesmittel: betragOf(5800000000n) },
    "Landesmittel 58.000.000,00 €",
    [
      ["Brackenheim", "1880476.00", "583596.00"],
      ["Cleebronn", "306124.00", "95004.00"],
      ["Ilsfeld", "–", "–"],
    ],
  ],
  [
    "another quota",
    { kind: "quote", quote: zweieinhalb.value },
    "Quote 2,50 %",
    [
      ["Brackenheim", "860000.00", "-436880.00"],
      ["Cleebronn", "140000.00", "-71120.00"],
      ["Ilsfeld", "–", "–"],
    ],
  ],
  [
    "a part taken in advance",
    { kind: "vorwegabzug", vorwegabzug: betragOf(800000n) },
    "Vorwegabzug 8.000,00 €",
    [
      ["Brackenheim", "1290000.00", "-6880.00"],
      ["Cleebronn", "210000.00", "-1120.00"],
      ["Ilsfeld", "–", "–"],
    ],
  ],
  [
    "a list that comes late",
    { kind: "bestand", gemeinde: "Ilsfeld", bestand: 100 },
    "Ilsfeld mit 100 Personen",
    [
      ["Brackenheim", "648440.00", "-648440.00"],
      ["Cleebronn", "105560.00", "-105560.00"],
      ["Ilsfeld", "754000.00", "–"],
    ],
  ],
  [
    "inhabitants: 16.521, 3.223 and 9.826 of 29.570, with the missing list too",
    { kind: "schluessel", schluessel: { kind: "einwohner" } },
    "nach Einwohnern",
    [
      ["Brackenheim", "842531.89", "-454348.11"],
      ["Cleebronn", "164365.37", "-46754.63"],
      ["Ilsfeld", "501102.74", "–"],
    ],
  ],
  [
    "last year as it was written",
    {
      kind: "stand",
      titel: "Zuteilung 2024",
      zuteilung: {
        sheet: "x",
        zeilen: [{ gemeinde: "Cleebronn", bestand: 10, betrag: betragOf(1000000n), stand: "vollstaendig" }],
      },
    },
    "Zuteilung 2024",
    [
      ["Brackenheim", "–", "–"],
      ["Cleebronn", "10000.00", "-201120.00"],
      ["Ilsfeld", "–", "–"],
    ],
  ],
])("compares %s", (_, fall, titel, zeilen) => {
  expect(compared(fall)).toEqual([titel, zeilen]);
});

it("asks about Landesmittel even where a Kreisbetrag was fixed", () => {
  const fixed = { ...WERTE, kreisbetrag: betragOf(100000n) };
  expect(compared({ kind: "landesmittel", landesmittel: betragOf(4000000000n) }, fixed)).toEqual([
    "Landesmittel 40.000.000,00 €",
    [
      ["Brackenheim", "1296880.00", "1296020.00"],
      ["Cleebronn", "211120.00", "210980.00"],
      ["Ilsfeld", "–", "–"],
    ],
  ]);
});

test.each<[string, Vergleichsfall, object]>([
  ["a negative late count", { kind: "bestand", gemeinde: "Ilsfeld", bestand: -1 }, { kind: "keinBestand" }],
  [
    "own weights that forget a Gemeinde",
    {
      kind: "schluessel",
      schluessel: { kind: "eigeneGewichte", gewichte: [{ gemeinde: "Cleebronn", gewicht: new Decimal(1) }] },
    },
    { kind: "gewichtFehlt", gemeinde: "Brackenheim" },
  ],
])("refuses %s", (_, fall, refusal) => {
  expect(compared(fall)).toMatchObject(refusal);
});

it("refuses inhabitants of Gemeinden that nobody knows", () => {
  const vergleich = rechneVergleich(
    WERTE,
    LISTE,
    [{ kind: "schluessel", schluessel: { kind: "einwohner" } }],
    [],
  );
  expect(vergleich).toMatchObject({
    ok: false,
    refusal: { kind: "stammdatenFehlen", gemeinde: "Brackenheim" },
  });
});

it("writes one sheet for all comparisons of a year and a line of log", async () => {
  const vergleich = rechneVergleich(
    WERTE,
    LISTE,
    [
      { kind: "landesmittel", landesmittel: betragOf(5800000000n) },
      { kind: "verfahren", verfahren: "euro" },
    ],
    HEILBRONN.gemeinden,
  );
  if (!vergleich.ok) throw new Error(vergleich.refusal.kind);
  const plan = await planVergleich(vergleich.value, {
    jahr: 2025,
    vermerk: { zeit: "2024-02-02T14:05", wer: "M. B.", version: "1.0.0" },
  });
  expect(plan.map(({ kind, layout }) => [kind, layout.subject, layout.rows.length])).toEqual([
    ["replace", "Vergleich", 3],
    ["append", "Protokoll", 1],
  ]);
});
