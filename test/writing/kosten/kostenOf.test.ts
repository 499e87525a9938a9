import { newWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import { kostenOf as kostenOfZeilen } from "../../../src/writing/kosten/kostenOf";
import type { Kostenzeile } from "../../../src/writing/kosten/kostenzeile";
import { kostenzeilenOf } from "../../../src/writing/kosten/kostenzeilenOf";
import { planKosten } from "../../../src/writing/kosten/planKosten";
import { readKosten } from "../../../src/writing/kosten/readKosten";
import { kostenOf } from "../../domain/abrechnung/gegeben";
import { value } from "../../application/runFall";

const ALLES = kostenOf({
  jahr: 2025,
  stellen: [
    {
      name: "IM 1",
      kosten: [
        ["personalkosten", "2025-01-01", "85850.00", "jahr", "2025-03-31"],
        ["personalkosten", "2025-04-01", "7315.42", "monat"],
        ["jahressonderzahlung", "2025-01-01", "4000.00", "jahr"],
        ["sachkostenpauschale", "2025-01-01", "9700.00", "jahr"],
      ],
      gemeinkosten: [["2025-01-01", "0.2"]],
      vakanzen: [["2025-05-01", "2025-06-15"]],
    },
  ],
  einzelposten: [
    {
      art: "reisekosten",
      tag: "2025-02-03",
      bezeichnung: "Fahrt",
      beleg: "R 7",
      betrag: "12.30",
      stelle: "IM 1",
    },
    { art: "material", tag: "2025-02-04", bezeichnung: "Flyer", beleg: "", betrag: "80.00" },
  ],
  iststunden: [["IM 1", 1, "13.5"]],
  zuwendungen: [[2025, "11000.00"]],
});
const ZEILEN = kostenzeilenOf("V-1", ALLES);

test("every kind of row comes back from the sheet", async () => {
  const workbook = newWorkbook();
  value(await workbook.apply([planKosten(ZEILEN)]));
  const read = value(await readKosten(workbook));
  expect(read.map(({ excelzeile }) => excelzeile)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  expect(value(kostenOfZeilen(read, "V-1"))).toEqual(ALLES);
  expect(value(kostenOfZeilen(read, "V-2"))).toEqual({
    stellen: [],
    einzelposten: [],
    iststunden: [],
    zuwendungen: [],
  });
});

test.each([
  ["personalkosten", "ab", "ab"],
  ["personalkosten", "betrag", "Betrag"],
  ["personalkosten", "je", "je"],
  ["personalkosten", "stelle", "Stelle"],
  ["gemeinkosten", "zuschlag", "Zuschlag"],
  ["vakanz", "bis", "bis"],
  ["material", "umfang", "Umfang"],
  ["material", "ab", "ab"],
  ["iststunden", "quartal", "Quartal"],
  ["iststunden", "stunden", "Stunden"],
  ["zuwendung", "jahr", "Jahr"],
  ["zuwendung", "betrag", "Betrag"],
] as const)("%s without %s is refused with its cell", (art, key, spalte) => {
  const zeile = ZEILEN.find((one) => one.art === art);
  const kept = Object.entries({ ...zeile, excelzeile: 7 }).filter(([name]) => name !== key);
  const lacking = Object.fromEntries([
    ...kept,
    ...(key === "stelle" ? [["stelle", ""]] : []),
  ]) as unknown as Kostenzeile;
  expect(kostenOfZeilen([lacking], "V-1")).toEqual({
    ok: false,
    refusal: { kind: "zelleFehlt", sheet: "IntM Kosten", zeile: 7, spalte },
  });
});
