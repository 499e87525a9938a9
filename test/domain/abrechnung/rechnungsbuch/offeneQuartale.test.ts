import { eintragOf } from "../../../../src/domain/abrechnung/rechnungsbuch/rechnungsbuch";
import { offeneQuartale } from "../../../../src/domain/abrechnung/rechnungsbuch/offeneQuartale";
import { tag } from "../../../support/tag";
import { vereinbarungOf } from "../gegeben";
import { cancelled, draftOf, issued } from "./ausstellen";

const vereinbarung = vereinbarungOf({ jahr: 2025, laufzeit: ["2025-02-15", "2026-01-31"] });
const first = issued(draftOf(1));

test.each([
  ["2025-02-14", []],
  ["2025-03-31", []],
  ["2025-04-01", ["2025 Q1"]],
  ["2025-06-30", ["2025 Q1"]],
  ["2025-07-01", ["2025 Q1", "2025 Q2"]],
  ["2026-03-31", ["2025 Q1", "2025 Q2", "2025 Q3", "2025 Q4"]],
  ["2030-01-01", ["2025 Q1", "2025 Q2", "2025 Q3", "2025 Q4", "2026 Q1"]],
])("on %s", (heute, expected) => {
  const found = offeneQuartale(vereinbarung, [], tag(heute));
  expect(found.map(({ jahr, nummer }) => `${jahr} Q${nummer}`)).toEqual(expected);
});

it("leaves out what is billed, unless it was taken back", () => {
  const buch = [eintragOf(first)];
  expect(offeneQuartale(vereinbarung, buch, tag("2025-04-01"))).toEqual([]);
  const both = [...buch, eintragOf(cancelled(first, buch))];
  expect(offeneQuartale(vereinbarung, both, tag("2025-04-01"))).toEqual([{ jahr: 2025, nummer: 1 }]);
  const other = buch.map((one) => ({ ...one, vereinbarung: "V-2" }));
  expect(offeneQuartale(vereinbarung, other, tag("2025-04-01"))).toEqual([{ jahr: 2025, nummer: 1 }]);
});
