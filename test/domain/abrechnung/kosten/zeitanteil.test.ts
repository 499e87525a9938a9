import { tag } from "../../../support/tag";
import { monateOf, zeitanteilOf } from "../../../../src/domain/abrechnung/kosten/zeitanteil";

test.each([
  ["2025-01-01", "2025-03-31", 3, [], [3n, 1n]],
  ["2025-02-15", "2025-03-31", 1, [[14, 28]], [3n, 2n]],
  ["2024-02-15", "2024-02-29", 0, [[15, 29]], [15n, 29n]],
  ["2025-10-15", "2025-12-31", 2, [[17, 31]], [79n, 31n]],
  ["2025-01-31", "2025-01-31", 0, [[1, 31]], [1n, 31n]],
  ["2025-01-10", "2025-01-20", 0, [[11, 31]], [11n, 31n]],
  [
    "2025-01-31",
    "2025-03-01",
    1,
    [
      [1, 31],
      [1, 31],
    ],
    [33n, 31n],
  ],
  [
    "2025-12-31",
    "2026-01-01",
    0,
    [
      [1, 31],
      [1, 31],
    ],
    [2n, 31n],
  ],
] as const)("%s to %s", (von, bis, volleMonate, teilmonate, [zaehler, nenner]) => {
  const zeit = zeitanteilOf({ von: tag(von), bis: tag(bis) });
  expect(zeit).toEqual({
    volleMonate,
    teilmonate: teilmonate.map(([tage, monatstage]) => ({ tage, monatstage })),
  });
  expect(monateOf(zeit)).toEqual({ zaehler, nenner });
});
