import { day } from "../../../src/domain/zeit/day";
import { openEntscheidung } from "../../../src/domain/aufgabenwahl/entscheidung";
import { entscheidungsfristOf, ueberfaelligeOf } from "../../../src/domain/aufgabenwahl/entscheidungsfrist";

it("is the end of May of the year before, unless another day was entered", () => {
  expect(entscheidungsfristOf(2025)).toBe("2024-05-31");
  expect(entscheidungsfristOf(2029)).toBe("2028-05-31");
  expect(entscheidungsfristOf(2026, day("2025-06-30"))).toBe("2025-06-30");
});

test.each([2018, 2024, 2030])("is unknown for %i, of which the VwV does not speak", (jahr) => {
  expect(entscheidungsfristOf(jahr)).toBe("keine");
  expect(ueberfaelligeOf([openEntscheidung(jahr, "Flein")], "keine", day("2099-12-31"))).toEqual([]);
});

const frist = day("2024-05-31");
const entscheidungen = [
  openEntscheidung(2025, "Flein"),
  { ...openEntscheidung(2025, "Ilsfeld"), wahl: "landkreis" as const },
];

test.each([
  ["the day before", "2024-05-30", []],
  ["the last day", "2024-05-31", []],
  ["the day after", "2024-06-01", ["Flein"]],
])("on %s late are %s", (_, heute, late) => {
  const found = ueberfaelligeOf(entscheidungen, frist, day(heute));
  expect(found.map(({ gemeinde }) => gemeinde)).toEqual(late);
});
