import { plainEuros } from "../../../../src/domain/geld/betrag";
import { gesamtkostenOf } from "../../../../src/domain/abrechnung/jahr/gesamtkosten";
import { kostenOf } from "../gegeben";

it("sums what the posts cost the lead in a year", () => {
  const kosten = kostenOf({
    jahr: 2025,
    stellen: [
      {
        name: "IM 1",
        kosten: [
          ["personalkosten", "2025-01-01", "72000.00", "jahr"],
          ["sachkostenpauschale", "2025-01-01", "9700.00", "jahr"],
        ],
        gemeinkosten: [["2025-01-01", "0.2"]],
      },
      { name: "IM 2", kosten: [["personalkosten", "2025-10-15", "3100.00", "monat"]] },
    ],
    einzelposten: [
      { art: "material", tag: "2025-12-31", bezeichnung: "Papier", beleg: "B-1", betrag: "20.00" },
      { art: "material", tag: "2026-01-01", bezeichnung: "Papier", beleg: "B-2", betrag: "50.00" },
    ],
  });
  // 72000 + 9700 + 14400, then 3100 × (17/31 + 2), then 20
  expect(plainEuros(gesamtkostenOf(kosten, 2025))).toBe("104020.00");
});
