import { betragOf } from "../../../src/domain/geld/betrag";
import { vergleichOf } from "../../../src/domain/vergleich/vergleichOf";
import { planVergleichsblatt } from "../../../src/writing/vergleich/planVergleichsblatt";

const vergleich = vergleichOf(
  {
    titel: "Zuteilung 2025",
    zeilen: [
      { gemeinde: "Abstatt", bestand: 2, betrag: betragOf(20000n) },
      { gemeinde: "Flein", bestand: 1, betrag: betragOf(10000n) },
      { gemeinde: "Talheim" },
    ],
  },
  [
    {
      titel: "Talheim mit 1 Person",
      zeilen: [
        { gemeinde: "Abstatt", bestand: 2, betrag: betragOf(15000n) },
        { gemeinde: "Flein", bestand: 1, betrag: betragOf(7500n) },
        { gemeinde: "Talheim", bestand: 1, betrag: betragOf(7500n) },
      ],
    },
    {
      titel: "58 Mio.",
      zeilen: [
        { gemeinde: "Abstatt", bestand: 2, betrag: betragOf(30000n) },
        { gemeinde: "Flein", bestand: 1, betrag: betragOf(10100n) },
      ],
    },
  ],
);
const { layout } = planVergleichsblatt({
  jahr: 2025,
  vergleich,
  vermerk: { zeit: "2024-02-02T14:05", wer: "M. B.", pruefsumme: "00" },
});

it("is never taken for an allocation", () => {
  expect(layout.title).toBe("Vergleich 2025 · nur ein Vergleich, keine Zuteilung");
});

it("shows persons only where they differ", () => {
  expect(layout.columns.map(({ header }) => header)).toEqual([
    ...["Gemeinde", "Personen: Zuteilung 2025", "Betrag: Zuteilung 2025"],
    ...["A: Personen", "A: Talheim mit 1 Person", "A: Unterschied", "A: in %", "A: Balken"],
    ...["B: 58 Mio.", "B: Unterschied", "B: in %", "B: Balken"],
  ]);
});

it("shows for each Gemeinde what would change; missing is not zero", () => {
  expect(layout.rows.map(({ cells }) => cells)).toEqual([
    ["Abstatt", 2, 200, 2, 150, -50, -0.25, "░".repeat(12), 300, 100, 0.5, "█".repeat(12)],
    ["Flein", 1, 100, 1, 75, -25, -0.25, "░".repeat(6), 101, 1, 0.01, "█"],
    ["Talheim", null, null, 1, 75, null, null, "", null, null, null, ""],
  ]);
  expect(layout.foot?.[0]?.slice(0, 5)).toEqual([
    "Summe",
    { formula: "SUM(B5:B7)" },
    { formula: "SUM(C5:C7)" },
    { formula: "SUM(D5:D7)" },
    { formula: "SUM(E5:E7)" },
  ]);
});
