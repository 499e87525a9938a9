import { findListen } from "../../src/reading/findListen";
import { blatt, d } from "./blatt";

const BORN = d("1990-06-17");
const IN = d("2021-05-04");

const roles = (sheet: ReturnType<typeof blatt>, korrekturen?: Parameters<typeof findListen>[1]) =>
  findListen(sheet, korrekturen).map(({ spalten }) => spalten.map(({ rolle }) => rolle));

test("says where the list is, what its columns are for and which rows are persons", () => {
  const [liste] = findListen(
    blatt("Flein", [
      ["Gemeinde Flein"],
      [],
      [null, "Nr.", "Name", "Vorname", "geb. am", "AU seit", "Feld 7"],
      [null, 1, "Haddad", "Ali", BORN, IN, 7],
      [],
      [null, 2, "Kaya", "Deniz", BORN, IN, 7],
      [null, "Summe", null, null, 2],
    ]),
  );
  expect(liste).toMatchObject({
    sheet: "Flein",
    kopf: { top: 2, bottom: 2 },
    personenzeilen: [3, 5],
    textDarueber: ["Gemeinde Flein"],
  });
  expect(liste?.spalten.map(({ index, header, rolle }) => `${index} ${header}: ${rolle}`)).toEqual([
    "1 Nr.: nr",
    "2 Name: familienname",
    "3 Vorname: vorname",
    "4 geb. am: geburt",
    "5 AU seit: zuweisung",
    "6 Feld 7: sonstiges",
  ]);
});

test("a clerk's correction goes before the words of the header", () => {
  const sheet = blatt("Flein", [
    ["Name", "Vorname", "geb.", "Datum 1", "Zuweisung"],
    ["Haddad", "Ali", BORN, IN, d("2018-01-01")],
  ]);
  expect(roles(sheet)).toEqual([["familienname", "vorname", "geburt", "sonstiges", "zuweisung"]]);
  const korrekturen = new Map([
    ["datum 1", "zuweisung"],
    ["zuweisung", "sonstiges"],
  ] as const);
  expect(roles(sheet, korrekturen)).toEqual([
    ["familienname", "vorname", "geburt", "zuweisung", "sonstiges"],
  ]);
});

test.each([
  ["a letter", [["Sehr geehrte Damen und Herren,"], ["anbei die Liste."]]],
  [
    "a table of counts",
    [
      ["Gemeinde", "Personen", "Betrag"],
      ["Flein", 12, 100],
    ],
  ],
  [
    "addresses",
    [
      ["Name", "Telefon", "E-Mail"],
      ["Musterfrau, Eva", "07131 1", "e@example.org"],
    ],
  ],
  ["nothing", []],
])("%s is no list", (_, rows) => expect(findListen(blatt("Tabelle1", rows))).toEqual([]));
