import { compareCodePoints } from "../../../src/domain/geld/compareCodePoints";

test.each([
  [
    "Gundelsheim before Güglingen: u is U+0075, ü U+00FC",
    ["Güglingen", "Gundelsheim"],
    ["Gundelsheim", "Güglingen"],
  ],
  ["capitals before small letters", ["a", "Z", "ä", "z", "Ä"], ["Z", "a", "z", "Ä", "ä"]],
  ["a beginning before the whole", ["Neuhausen ob Eck", "Neuhausen"], ["Neuhausen", "Neuhausen ob Eck"]],
  ["above U+FFFF last, though its units lie below", ["\u{20000}", "\ufb01"], ["\ufb01", "\u{20000}"]],
])("puts %s", (_, names, sorted) => {
  expect([...names].sort(compareCodePoints)).toEqual(sorted);
});

it("calls equal texts equal", () => {
  expect(compareCodePoints("Flein", "Flein")).toBe(0);
});
