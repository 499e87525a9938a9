import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Kosten } from "../../../src/domain/abrechnung/kosten/kosten";
import type { Schluessel } from "../../../src/domain/abrechnung/vereinbarung/schluessel";
import type { Vereinbarung } from "../../../src/domain/abrechnung/vereinbarung/vereinbarung";
import { newWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import { kostenOf as kostenOfZeilen } from "../../../src/writing/kosten/kostenOf";
import { kostenzeilenOf } from "../../../src/writing/kosten/kostenzeilenOf";
import { planKosten } from "../../../src/writing/kosten/planKosten";
import { readKosten } from "../../../src/writing/kosten/readKosten";
import { planVereinbarungen } from "../../../src/writing/vereinbarungen/planVereinbarungen";
import { readVereinbarungen } from "../../../src/writing/vereinbarungen/readVereinbarungen";
import { vereinbarungenOf } from "../../../src/writing/vereinbarungen/vereinbarungenOf";
import { vereinbarungszeilenOf } from "../../../src/writing/vereinbarungen/vereinbarungszeilenOf";
import type { Vereinbarungszeile } from "../../../src/writing/vereinbarungen/vereinbarungszeile";
import { planGemeinden } from "../../../src/writing/gemeinden/planGemeinden";
import { readGemeinderegister } from "../../../src/writing/gemeinden/readGemeinderegister";
import { kostenOf, vereinbarungOf, type Gegeben } from "../../domain/abrechnung/gegeben";
import { value } from "../../application/runFall";
import { tag } from "../../support/tag";
import { registerOf } from "./register";

const FOLDER = path.resolve(__dirname, "../../faelle/abrechnung");
const faelle = readdirSync(FOLDER)
  .map((file) => [file, JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")) as Fall] as const)
  .filter(([, { art }]) => art === "jahr");

interface Fall {
  readonly art: string;
  readonly gegeben: Gegeben;
}

/** What comes back when agreement, cost and master data went through a workbook. */
async function throughWorkbook(vereinbarung: Vereinbarung, kosten: Kosten) {
  const workbook = newWorkbook();
  const others = vereinbarung.fassungen.flatMap(({ schluessel }) => teilnehmerOf(schluessel));
  const register = registerOf([vereinbarung.leistender, vereinbarung.empfaenger], others);
  value(
    await workbook.apply([
      planGemeinden([], register),
      planVereinbarungen(vereinbarungszeilenOf(vereinbarung)),
      planKosten(kostenzeilenOf(vereinbarung.nummer, kosten)),
    ]),
  );
  const parties = value(await readGemeinderegister(workbook));
  const vereinbarungen = value(vereinbarungenOf(value(await readVereinbarungen(workbook)), parties));
  const zeilen = value(await readKosten(workbook));
  return { vereinbarungen, kosten: value(kostenOfZeilen(zeilen, vereinbarung.nummer)) };
}

function teilnehmerOf(schluessel: Schluessel): readonly { readonly ags: string; readonly name: string }[] {
  switch (schluessel.kind) {
    case "stunden":
      return [];
    case "prozent":
      return schluessel.anteile;
    case "personen":
      return schluessel.bestaende;
  }
}

test("there are cases to try", () => {
  expect(faelle.length).toBeGreaterThan(30);
});

test.each(faelle)("%s comes back from the sheets as it was", async (_, { gegeben }) => {
  const vereinbarung = vereinbarungOf(gegeben);
  const kosten = kostenOf(gegeben);
  expect(await throughWorkbook(vereinbarung, kosten)).toEqual({ vereinbarungen: [vereinbarung], kosten });
});

const [LAUFZEIT, LEISTUNG, STEUER] = vereinbarungszeilenOf(vereinbarungOf({ jahr: 2025 })).map(
  (zeile, index): Vereinbarungszeile => ({ ...zeile, excelzeile: 5 + index }),
) as [Vereinbarungszeile, Vereinbarungszeile, Vereinbarungszeile];

function without(zeile: Vereinbarungszeile, key: keyof Vereinbarungszeile): Vereinbarungszeile {
  return Object.fromEntries(
    Object.entries(zeile).filter(([name]) => name !== key),
  ) as unknown as Vereinbarungszeile;
}

const FEHLT = { kind: "zelleFehlt", sheet: "IntM Vereinbarungen" };

test.each<[string, readonly Vereinbarungszeile[], object]>([
  ["no number", [{ ...LAUFZEIT, nummer: "" }], { ...FEHLT, zeile: 5, spalte: "Nr." }],
  ["no start", [without(LAUFZEIT, "ab"), LEISTUNG, STEUER], { ...FEHLT, zeile: 5, spalte: "gültig ab" }],
  ["no end", [without(LAUFZEIT, "bis"), LEISTUNG, STEUER], { ...FEHLT, zeile: 5, spalte: "gültig bis" }],
  ["no model", [LAUFZEIT, without(LEISTUNG, "modell")], { ...FEHLT, zeile: 6, spalte: "Modell" }],
  ["no key", [LAUFZEIT, without(LEISTUNG, "schluessel")], { ...FEHLT, zeile: 6, spalte: "Schlüssel" }],
  ["no hours", [LAUFZEIT, without(LEISTUNG, "stunden")], { ...FEHLT, zeile: 6, spalte: "Stunden" }],
  ["no post", [LAUFZEIT, { ...LEISTUNG, fuer: "" }], { ...FEHLT, zeile: 6, spalte: "Stelle oder Gemeinde" }],
  [
    "no day of a decision",
    [LAUFZEIT, LEISTUNG, without(STEUER, "ab")],
    { ...FEHLT, zeile: 7, spalte: "gültig ab" },
  ],
  [
    "no row of its term",
    [LEISTUNG, STEUER],
    { kind: "laufzeitNichtEinmal", sheet: "IntM Vereinbarungen", nummer: "V-1", anzahl: 0 },
  ],
  [
    "two rows of its term",
    [LAUFZEIT, LAUFZEIT],
    { kind: "laufzeitNichtEinmal", sheet: "IntM Vereinbarungen", nummer: "V-1", anzahl: 2 },
  ],
  [
    "a client nobody knows",
    [{ ...LAUFZEIT, empfaenger: "Musterdorf" }],
    {
      kind: "gemeindeUnbekannt",
      sheet: "IntM Vereinbarungen",
      zeile: 5,
      spalte: "Empfänger",
      input: "Musterdorf",
    },
  ],
  [
    "two models from one day",
    [LAUFZEIT, LEISTUNG, { ...LEISTUNG, fuer: "IM 2", modell: "ungedeckt", excelzeile: 9 }],
    { kind: "zeilenWidersprechen", sheet: "IntM Vereinbarungen", zeile: 9, spalte: "Modell" },
  ],
])("refuses %s with its cell", (_, zeilen, refusal) => {
  expect(vereinbarungenOf(zeilen, registerOf())).toEqual({ ok: false, refusal });
});

test("parties are found by their short name too, further posts need not repeat what the version says", () => {
  const [vereinbarung] = value(
    vereinbarungenOf(
      [
        { ...LAUFZEIT, leistender: "Brackenheim", empfaenger: "Gemeinde Cleebronn" },
        LEISTUNG,
        without(without(without({ ...LEISTUNG, fuer: "IM 2" }, "modell"), "schluessel"), "zahlungsziel"),
        STEUER,
      ],
      registerOf(),
    ),
  );
  expect(vereinbarung?.leistender.ags).toBe("08125013");
  expect(vereinbarung?.empfaenger.ags).toBe("08125017");
  expect(vereinbarung?.fassungen[0]?.schluessel).toMatchObject({
    stellen: [{ stelle: "IM 1" }, { stelle: "IM 2" }],
  });
});

test("columns that people added and rows in their order come back", async () => {
  const workbook = newWorkbook();
  const zeilen = [
    { ...STEUER, weitere: new Map([["Aktenzeichen", "10-7"]]) },
    { ...LAUFZEIT, ab: tag("2025-02-01") },
  ];
  value(await workbook.apply([planVereinbarungen(zeilen)]));
  const [first, second] = value(await readVereinbarungen(workbook));
  expect(first).toEqual({ ...zeilen[0], excelzeile: 5 });
  expect(second).toEqual({ ...zeilen[1], excelzeile: 6, weitere: new Map([["Aktenzeichen", null]]) });
});

test.each([
  ["gültig ab", 2, "Neujahr"],
  ["Schlüssel", 8, "Kopf"],
  ["Anteil", 12, "viel"],
  ["Zahlungsziel Tage", 14, "30,5"],
  ["Zeile", 1, "Kosten"],
])("what does not fit the column %s is refused with its place", async (spalte, column, input) => {
  const workbook = newWorkbook();
  value(await workbook.apply([planVereinbarungen([LAUFZEIT, LEISTUNG, STEUER])]));
  workbook.edit("IntM Vereinbarungen", [{ row: 5, column, value: input }]);
  expect(await readVereinbarungen(workbook)).toEqual({
    ok: false,
    refusal: { kind: "keineEingabe", sheet: "IntM Vereinbarungen", zeile: 6, spalte, input },
  });
});
