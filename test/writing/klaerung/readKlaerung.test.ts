import { betragOf } from "../../../src/domain/geld/betrag";
import { newWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import type { Klaerungszeile } from "../../../src/writing/klaerung/klaerungszeile";
import { planKlaerung } from "../../../src/writing/klaerung/planKlaerung";
import { antwortenOf, readKlaerung } from "../../../src/writing/klaerung/readKlaerung";
import { tag } from "../../support/tag";

const OPEN: Klaerungszeile = {
  nr: 1,
  jahr: 2025,
  gemeinde: "Flein",
  datei: "Liste Flein.xlsx",
  blatt: "Liste",
  zeile: 12,
  person: "=Erfunden, Karim",
  frage: "In Zeile 12 fehlt das Datum der Zuweisung.",
  esGehtUm: betragOf(88_431n),
  bemerkung: "",
  beantwortetVon: "",
  am: "",
  stand: "offen",
  schluessel: "Flein|erfunden|karim|1990-01-01",
  abdruck: "0011223344556677",
};

const ANSWERED: Klaerungszeile = {
  ...OPEN,
  antwort: { kind: "zaehlt" },
  bemerkung: "laut Akte",
  beantwortetVon: "M. B.",
  am: "2024-02-02T14:05",
  stand: "beantwortet",
};

const ANTWORTEN: readonly (readonly [string, Klaerungszeile["antwort"]])[] = [
  ["counts", { kind: "zaehlt" }],
  ["does not count", { kind: "zaehltNicht" }],
  ["is the same as another row", { kind: "istDieselbeWie", schluessel: "Flein|a|b|1990-01-01" }],
  ["has a day", { kind: "angabe", feld: "zuweisung", tag: tag("2021-03-31") }],
  ["has a birth day", { kind: "angabe", feld: "geburt", tag: tag("2021-03-31") }],
  ["belongs to a Gemeinde", { kind: "gemeinde", name: "Neuenstadt am Kocher" }],
  ["counts in the Gemeinde that was named before", { kind: "zaehlt", gemeinde: "Neuenstadt am Kocher" }],
  [
    "has a day in the Gemeinde that was named before",
    { kind: "angabe", feld: "zuweisung", tag: tag("2021-03-31"), gemeinde: "Flein" },
  ],
  [
    "is the same as another row in the Gemeinde that was named before",
    { kind: "istDieselbeWie", schluessel: "Flein|a|b|1990-01-01", gemeinde: "Flein" },
  ],
];

test.each(ANTWORTEN)("an answer comes back from the sheet: %s", async (_, antwort) => {
  const zeile: Klaerungszeile = { ...ANSWERED, ...(antwort === undefined ? {} : { antwort }) };
  expect(await afterWriting([zeile])).toEqual([zeile]);
});

test("an open question comes back as it was, with a name that looks like a formula", async () => {
  expect(await afterWriting([OPEN])).toEqual([OPEN]);
});

test("columns that people added stay with their rows", async () => {
  const zeile: Klaerungszeile = { ...OPEN, weitere: new Map([["Rückruf", "am Montag"]]) };
  expect(await afterWriting([zeile])).toEqual([zeile]);
});

test.each([
  ["zählt", "", { kind: "zaehlt" }],
  ["zählt nicht", "", { kind: "zaehltNicht" }],
  ["Angabe nachgetragen", "31.03.2021", { kind: "angabe", feld: "zuweisung", tag: "2021-03-31" }],
  ["Angabe nachgetragen", "geboren 01.02.2022", { kind: "angabe", feld: "geburt", tag: "2022-02-01" }],
  ["Angabe nachgetragen", "Gemeinde Flein", { kind: "gemeinde", name: "Flein" }],
  ["Angabe nachgetragen", "31.02.2021", undefined],
  ["Angabe nachgetragen", "", undefined],
  ["ist dieselbe wie", "", undefined],
  ["vielleicht", "", undefined],
])("typed by hand: %s %s", async (antwort, angabe, expected) => {
  const workbook = newWorkbook();
  await workbook.apply([planKlaerung([OPEN])]);
  workbook.edit("IntM Klärung", [
    { row: 4, column: 9, value: antwort },
    { row: 4, column: 10, value: angabe },
  ]);
  const read = await readKlaerung(workbook);
  const zeilen = read.ok ? read.value : [];
  expect(zeilen[0]?.antwort).toEqual(expected);
  expect(zeilen[0]?.stand).toBe(expected === undefined ? "offen" : "beantwortet");
});

test("answers are those of the year", () => {
  const other: Klaerungszeile = { ...ANSWERED, jahr: 2026, schluessel: "x" };
  const { schluessel, abdruck } = ANSWERED;
  expect(antwortenOf([ANSWERED, other, OPEN], 2025)).toEqual([
    { schluessel, abdruck, antwort: { kind: "zaehlt" } },
  ]);
});

test("a lost column is named", async () => {
  const workbook = newWorkbook();
  await workbook.apply([planKlaerung([OPEN])]);
  workbook.edit("IntM Klärung", [{ row: 3, column: 9, value: "Antwort (neu)" }]);
  expect(await readKlaerung(workbook)).toEqual({
    ok: false,
    refusal: { kind: "spalteFehlt", sheet: "IntM Klärung", column: "Antwort" },
  });
});

async function afterWriting(zeilen: readonly Klaerungszeile[]): Promise<unknown> {
  const workbook = newWorkbook();
  await workbook.apply([planKlaerung(zeilen)]);
  const read = await readKlaerung(workbook);
  return read.ok ? read.value : read.refusal;
}
