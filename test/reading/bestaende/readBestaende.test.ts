import { readBestaende } from "../../../src/reading/bestaende/readBestaende";

const rows = (text: string) => text.split("\n").map((line) => line.split(";"));

test.each([
  ["a header", "gemeinde;personen\nFlein;14\nAbstatt;1.500"],
  ["no header", "Flein;14\nAbstatt;1500"],
  ["a title above", "Stand 31.12.2022\n\nGemeinde;Personen\nFlein;14\nAbstatt;1 500"],
  ["other words and order", "Bestand;Ort\n14;Flein\n1500,0;Abstatt"],
  ["blank lines", "gemeinde;personen\n\nFlein;14\n;\nAbstatt;1500\n"],
])("reads counts with %s", (_, text) => {
  expect(readBestaende(rows(text))).toEqual({
    ok: true,
    value: [
      { gemeinde: "Flein", bestand: 14 },
      { gemeinde: "Abstatt", bestand: 1500 },
    ],
  });
});

it("keeps the AGS and gives back its leading zero", () => {
  expect(readBestaende(rows("ags;gemeinde;personen\n8125030;Flein;14\n09162000;München;3"))).toEqual({
    ok: true,
    value: [
      { gemeinde: "Flein", bestand: 14, ags: "08125030" },
      { gemeinde: "München", bestand: 3, ags: "09162000" },
    ],
  });
});

test.each([
  ["nothing", "", { kind: "keineBestaende" }],
  ["a header alone", "gemeinde;personen", { kind: "keineBestaende" }],
  ["no column of counts", "gemeinde;land\nFlein;BW", { kind: "keineZahlspalte" }],
  ["a negative count", "gemeinde;personen\nFlein;-3", { kind: "keinePersonenzahl", zeile: 2, input: "-3" }],
  ["half a person", "gemeinde;personen\nFlein;1,5", { kind: "keinePersonenzahl", zeile: 2, input: "1,5" }],
  ["a word", "gemeinde;personen\nFlein;viele", { kind: "keinePersonenzahl", zeile: 2, input: "viele" }],
  ["an empty count", "gemeinde;personen\nFlein;", { kind: "personenzahlFehlt", zeile: 2, gemeinde: "Flein" }],
  ["no name", "gemeinde;personen\n;4", { kind: "gemeindeFehlt", zeile: 2 }],
  ["a sum", "gemeinde;personen\nFlein;4\nSumme;4", { kind: "summenzeile", zeile: 3, input: "Summe" }],
  [
    "a Gemeinde twice, spelt otherwise",
    "gemeinde;personen\nBrackenheim;4\nFlein;1\nStadt BRACKENHEIM;4",
    { kind: "gemeindeZweimal", zeile: 4, zuerst: 2 },
  ],
  [
    "an AGS that the Landkreis does not have",
    "gemeinde;personen;ags\nFlein;4;08125999",
    { kind: "unbekannterAgs", zeile: 2, input: "08125999" },
  ],
  ["half an AGS", "gemeinde;personen;ags\nFlein;4;0812", { kind: "unbekannterAgs", zeile: 2, input: "0812" }],
])("refuses %s", (_, text, refusal) => {
  expect(readBestaende(rows(text))).toMatchObject({ ok: false, refusal });
});
