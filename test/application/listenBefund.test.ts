import { runListen } from "../../src/application/runListen";
import type { CellValue } from "../../src/workbook/cell";
import { value } from "./runFall";

type Rows = readonly (readonly CellValue[])[];

const HEAD = ["Nr.", "Name", "geb. am", "in AU seit", "Bemerkung"];
/** All invented; 44269 is 14.03.2021. */
const PERSONEN: Rows = [
  [1, "Beispieli, Amira", 32311, 44269, null],
  [2, "Musterenko, Oleh", "unbekannt", "31.02.2021", "ruft zurück"],
  [3, "Ersonnen, Mio", 44816, "nachgeboren", "Kind von Nr. 1"],
];

test.each<[from: string, sheet: string, file: string, rows: Rows]>([
  ["blatt", "Flein", "Liste.xlsx", [HEAD, ...PERSONEN]],
  ["darueber", "Tabelle1", "Liste.xlsx", [["Gemeinde Flein"], HEAD, ...PERSONEN]],
  ["datei", "Tabelle1", "Rückmeldung Flein.xlsx", [HEAD, ...PERSONEN]],
  [
    "spalte",
    "Tabelle1",
    "Liste.xlsx",
    [[...HEAD, "Gemeinde"], ...PERSONEN.map((cells) => [...cells, "Flein"])],
  ],
])("knows the Gemeinde from: %s", (from, sheet, file, rows) => {
  const liste = read(sheet, file, rows);
  expect([liste?.gemeinden, liste?.gemeindeAus]).toEqual([["Flein"], from]);
});

test("says that no Gemeinde was recognised", () => {
  const liste = read("Tabelle1", "Liste.xlsx", [HEAD, ...PERSONEN]);
  expect([liste?.gemeinden, liste?.gemeindeAus]).toEqual([[], "keine"]);
});

test("says of each column how many rows it can be read in, and where it cannot", () => {
  const liste = read("Flein", "Liste.xlsx", [["Stand 2024"], [], HEAD, ...PERSONEN]);
  expect(liste?.spalten.map(({ rolle, befund }) => [rolle, befund])).toEqual([
    ["nr", undefined],
    ["name", { kind: "lesbar", lesbar: 3, von: 3, fraglich: [] }],
    ["geburt", { kind: "lesbar", lesbar: 2, von: 3, fraglich: [5] }],
    ["zuweisung", { kind: "lesbar", lesbar: 2, von: 3, fraglich: [5] }],
    ["bemerkung", { kind: "eintraege", eintraege: 2 }],
  ]);
});

test("names only the first doubtful rows of many", () => {
  const rows = Array.from({ length: 9 }, (_, at) => [
    at,
    `Beispieli, ${"ABCDEFGHI"[at]}`,
    32311,
    "31.02.2021",
    null,
  ]);
  const zuweisung = read("Flein", "Liste.xlsx", [HEAD, ...rows])?.spalten[3];
  expect(zuweisung?.befund).toEqual({ kind: "lesbar", lesbar: 0, von: 9, fraglich: [2, 3, 4] });
});

function read(sheet: string, file: string, rows: Rows) {
  const content = {
    name: sheet,
    dateSystem: 1900 as const,
    rows,
    formatAt: () => undefined,
    merges: [],
    hiddenRows: new Set<number>(),
    tables: [],
  };
  const lauf = runListen([{ file, sheets: [content] }], {
    werte: { jahr: 2025 },
    korrekturen: new Map(),
    antworten: [],
  });
  return value(lauf).uebersicht.listen[0];
}
