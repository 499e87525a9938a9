import { Decimal } from "../../../../src/domain/geld/decimal";
import { checkKosten } from "../../../../src/domain/abrechnung/kosten/checkKosten";
import { euros, kostenOf, type Gegeben } from "../gegeben";

const STELLE = { name: "IM 1", kosten: [["personalkosten", "2025-01-01", "72000.00", "jahr"]] } as const;

it("finds nothing wrong with a plain post", () => expect(checkKosten(kostenOf({ jahr: 2025 }))).toEqual([]));

test.each<[string, Omit<Gegeben, "jahr">, object]>([
  ["two posts of one name", { stellen: [STELLE, STELLE] }, { kind: "stelleZweimal", stelle: "IM 1" }],
  [
    "cost below nothing",
    { stellen: [{ name: "IM 1", kosten: [["personalkosten", "2025-01-01", "-0.01", "jahr"]] }] },
    { kind: "kostenUnterNull", stelle: "IM 1", art: "personalkosten", betrag: euros("-0.01") },
  ],
  [
    "two rows of a kind from one day",
    {
      stellen: [
        { name: "IM 1", kosten: [...STELLE.kosten, ["personalkosten", "2025-01-01", "1.00", "monat"]] },
      ],
    },
    { kind: "zweiKostenzeilen", stelle: "IM 1", art: "personalkosten", ab: "2025-01-01" },
  ],
  [
    "two overhead rates from one day",
    {
      stellen: [
        {
          ...STELLE,
          gemeinkosten: [
            ["2025-01-01", "0.1"],
            ["2025-01-01", "0.2"],
          ],
        },
      ],
    },
    { kind: "zweiKostenzeilen", stelle: "IM 1", art: "gemeinkosten", ab: "2025-01-01" },
  ],
  [
    "20 as a rate, meant as percent",
    { stellen: [{ ...STELLE, gemeinkosten: [["2025-01-01", "20"]] }] },
    { kind: "keinZuschlag", stelle: "IM 1", ab: "2025-01-01", satz: new Decimal(20) },
  ],
  [
    "a single item below nothing",
    {
      einzelposten: [
        { art: "material", tag: "2025-01-02", bezeichnung: "Papier", beleg: "B-1", betrag: "-5.00" },
      ],
    },
    { kind: "kostenUnterNull", stelle: "Papier", art: "material", betrag: euros("-5.00") },
  ],
  [
    "hours below nothing",
    { iststunden: [["IM 1", 2, "-1"]] },
    {
      kind: "keineIststunden",
      stelle: "IM 1",
      quartal: { jahr: 2025, nummer: 2 },
      stundenProWoche: new Decimal(-1),
    },
  ],
  [
    "hours of a quarter twice",
    {
      iststunden: [
        ["IM 1", 2, "15"],
        ["IM 1", 2, "16"],
      ],
    },
    { kind: "zweiIststunden", stelle: "IM 1", quartal: { jahr: 2025, nummer: 2 } },
  ],
  [
    "two grants for a year",
    {
      zuwendungen: [
        [2025, "1.00"],
        [2025, "2.00"],
      ],
    },
    { kind: "zweiZuwendungen", jahr: 2025 },
  ],
  [
    "a grant below nothing",
    { zuwendungen: [[2025, "-1.00"]] },
    { kind: "zuwendungUnterNull", jahr: 2025, betrag: euros("-1.00") },
  ],
])("refuses %s", (_, gegeben, fehler) => {
  expect(checkKosten(kostenOf({ jahr: 2025, ...gegeben }))).toEqual([fehler]);
});

it("takes rows of different kinds or posts from one day", () => {
  const kosten = [...STELLE.kosten, ["sachkostenpauschale", "2025-01-01", "9700.00", "jahr"]] as const;
  const gegeben = {
    jahr: 2025,
    stellen: [
      { name: "IM 1", kosten },
      { ...STELLE, name: "IM 2" },
    ],
  };
  expect(checkKosten(kostenOf(gegeben))).toEqual([]);
});
