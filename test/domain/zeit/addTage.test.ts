import fc from "fast-check";
import { addTage, dayBefore, tageBetween } from "../../../src/domain/zeit/addTage";
import { tag } from "../../support/tag";

test.each([
  ["2022-12-31", 1, "2023-01-01"],
  ["2023-01-01", -1, "2022-12-31"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2023-02-28", 1, "2023-03-01"],
  ["1900-02-28", 1, "1900-03-01"],
  ["2000-02-29", 366, "2001-03-01"],
  ["1899-12-30", 44926, "2022-12-31"], // Excel's serial number
  ["1904-01-01", 43464, "2022-12-31"], // the same in a 1904 workbook
  ["2022-12-31", 0, "2022-12-31"],
])("%s and %s days are %s", (from, tage, to) => {
  expect(addTage(tag(from), tage)).toBe(to);
  expect(tageBetween(tag(from), tag(to))).toBe(tage);
});

it("knows the day before", () => {
  expect(dayBefore(tag("2024-03-01"))).toBe("2024-02-29");
});

test.each([
  ["9999-12-31", 1],
  ["0001-01-01", -1],
])("does not leave the calendar: %s %s", (from, tage) => {
  expect(() => addTage(tag(from), tage)).toThrow(RangeError);
});

it("agrees with JavaScript's own calendar", () =>
  fc.assert(
    fc.property(fc.integer({ min: -250_000, max: 250_000 }), (tage) => {
      const expected = new Date(Date.UTC(2000, 0, 1) + tage * 86_400_000).toISOString().slice(0, 10);
      expect(addTage(tag("2000-01-01"), tage)).toBe(expected);
      expect(tageBetween(tag("2000-01-01"), tag(expected))).toBe(tage);
    }),
    { seed: 9, numRuns: 500 },
  ));
