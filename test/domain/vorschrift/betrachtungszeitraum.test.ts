import { betrachtungszeitraumOf } from "../../../src/domain/vorschrift/betrachtungszeitraum";
import { contains } from "../../../src/domain/zeit/zeitraum";
import { tag } from "../../support/tag";

test.each([
  [2025, "2020-01-01", "2022-12-31", "belegt"],
  [2026, "2021-01-01", "2023-12-31", "abgeleitet"],
  [2027, "2022-01-01", "2024-12-31", "abgeleitet"],
  [2028, "2023-01-01", "2025-12-31", "abgeleitet"],
  [2029, "2024-01-01", "2026-12-31", "abgeleitet"],
])("%s looks at %s to %s (%s)", (jahr, von, bis, stand) => {
  expect(betrachtungszeitraumOf(jahr)).toMatchObject({
    ok: true,
    value: { jahr, zeitraum: { von, bis }, stichtag: bis, stand, fundstelle: "Nr. 4.1.5 VwV IntM" },
  });
});

test.each([
  ["2019-12-31", false],
  ["2020-01-01", true],
  ["2022-12-31", true],
  ["2023-01-01", false],
])("a Zuweisung of %s counts for 2025: %s (R1)", (iso, counts) => {
  const zeitraum = betrachtungszeitraumOf(2025);
  expect(zeitraum.ok && contains(zeitraum.value.zeitraum, tag(iso))).toBe(counts);
});

test.each([2024, 2030, 0, -1, 2025.5, NaN, 20250])("%s has none", (jahr) => {
  expect(betrachtungszeitraumOf(jahr)).toEqual({
    ok: false,
    refusal: { kind: "keinBetrachtungszeitraum", jahr },
  });
});

it("says where it is written", () => {
  const of2025 = betrachtungszeitraumOf(2025);
  const of2026 = betrachtungszeitraumOf(2026);
  expect(of2025.ok && of2025.value.quelle).toContain("Stand 07.12.2023");
  expect(of2026.ok && of2026.value.quelle).toContain("wie 2025");
});
