import { contains, tageIn, zeitraumOf } from "../../../src/domain/zeit/zeitraum";
import { tag } from "../../support/tag";

test.each([
  ["the day before", "2019-12-31", false],
  ["the first day", "2020-01-01", true],
  ["the last day", "2022-12-31", true],
  ["the day after", "2023-01-01", false],
])("%s", (_, iso, inside) => {
  expect(contains({ von: tag("2020-01-01"), bis: tag("2022-12-31") }, tag(iso))).toBe(inside);
});

test.each([
  ["2022-12-31", "2022-12-31", 1],
  ["2025-02-01", "2025-02-28", 28],
  ["2025-02-15", "2025-02-28", 14], // R15: 14/28
  ["2025-10-15", "2025-10-31", 17], // R15: 17/31
  ["2020-01-01", "2022-12-31", 1096],
])("%s to %s has %s days", (von, bis, tage) => {
  expect(tageIn({ von: tag(von), bis: tag(bis) })).toBe(tage);
});

it("does not end before it begins", () => {
  const [von, bis] = [tag("2022-12-31"), tag("2022-12-30")];
  expect(zeitraumOf(von, bis)).toEqual({ ok: false, refusal: { kind: "endeVorAnfang", von, bis } });
  expect(zeitraumOf(bis, von)).toEqual({ ok: true, value: { von: bis, bis: von } });
});
