import { daysInMonth, parseTag, partsOf, tagOf } from "../../../src/domain/zeit/tag";
import { tag } from "../../support/tag";

test.each(["2022-12-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s is a day", (iso) => {
  expect(parseTag(iso)).toEqual({ ok: true, value: iso });
});

test.each([
  ["the 31st of a short month", "2021-04-31"],
  ["a leap day in a common year", "2023-02-29"],
  ["a leap day in 1900", "1900-02-29"],
  ["a zeroth day", "2021-01-00"],
  ["a thirteenth month", "2021-13-01"],
  ["the year 0", "0000-01-01"],
  ["a day without zeros", "2021-1-1"],
  ["a German date", "31.12.2022"],
  ["a time behind", "2022-12-31T00:00"],
  ["nothing", ""],
])("%s is no day: %s", (_, iso) => {
  expect(parseTag(iso)).toMatchObject({ ok: false, refusal: { kind: "keinTag" } });
});

it("refuses fractions", () => {
  expect(tagOf(2022, 1, 1.5)).toMatchObject({ ok: false, refusal: { kind: "keinTag" } });
});

it("takes a day apart", () => {
  expect(partsOf(tag("2022-12-31"))).toEqual({ year: 2022, month: 12, day: 31 });
});

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [2100, 2, 28],
  [2024, 9, 30],
  [2024, 12, 31],
])("%s-%s has %s days", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});
