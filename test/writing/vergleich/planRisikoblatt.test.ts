import { betragOf } from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";
import { finanzierungsrisikoOf } from "../../../src/domain/vergleich/finanzierungsrisiko";
import { planRisikoblatt } from "../../../src/writing/vergleich/planRisikoblatt";

it("shows year by year what remains for a post, and which years are only assumed", () => {
  const jahr = { jahr: 2025, mittel: betragOf(100000n), personen: 10, bestand: 5, stand: "bekannt" as const };
  const zeilen = finanzierungsrisikoOf([jahr, { ...jahr, jahr: 2026, bestand: 4, stand: "angenommen" }], {
    umfang: new Decimal("0.5"),
    kostenJeStelle: betragOf(90000n),
  });
  if (!zeilen.ok) throw new Error(zeilen.refusal.kind);
  const { layout } = planRisikoblatt({
    traeger: "Flein",
    zeilen: zeilen.value,
    vermerk: { zeit: "2024-02-02T14:05", wer: "M. B.", pruefsumme: "00" },
  });
  expect(layout.title).toBe("Finanzierungsrisiko 2025 bis 2026 · Flein · nur ein Ausblick, keine Zuteilung");
  expect(layout.rows.map(({ cells, tone }) => [tone, ...cells])).toEqual([
    [undefined, 2025, "bekannt", 1000, 10, { formula: "C5/D5" }, 5, 500, null, 0.5556, 450, 50],
    ["nichtGezaehlt", 2026, "angenommen", 1000, 10, { formula: "C6/D6" }, 4, 400, -0.2, 0.4444, 450, -50],
  ]);
});
