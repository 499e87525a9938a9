import { isDayFormat, keptDay, shownDay } from "../../../src/werkbank/sheet/days";

test.each([
  ["dd.mm.yyyy", true],
  ["dd.mm.yyyy\\ hh:mm", true],
  ["[$-407]d. mmmm yyyy", true],
  ["h:mm", true],
  ["General", false],
  ["@", false],
  ["#,##0.00", false],
  ['#,##0\\ "Std."', false],
  ["0\\d", false],
  [undefined, false],
])("%s says a day: %p", (format, isDay) => expect(isDayFormat(format)).toBe(isDay));

describe("14.03.2021", () => {
  it("is 44269 in a workbook of today", () => {
    expect(shownDay(44269, "dd.mm.yyyy", 1900)).toBe(44269);
    expect(keptDay(44269, "dd.mm.yyyy", 1900)).toBe(44269);
  });
  it("is 42807 in an old Mac workbook and shown as the same day", () => {
    expect(shownDay(42807, "dd.mm.yyyy", 1904)).toBe(44269);
    expect(keptDay(44269, "dd.mm.yyyy", 1904)).toBe(42807);
  });
});

it("leaves amounts and text of an old Mac workbook as they are", () => {
  expect(shownDay(42807, "#,##0.00", 1904)).toBe(42807);
  expect(shownDay("42807", "dd.mm.yyyy", 1904)).toBe("42807");
});
