import { jahreIn } from "../../../src/taskpane/listen/jahre";

test("offers the years with a known Zeitraum, the next one, and those that are entered", () => {
  expect(jahreIn({ jahre: [] })).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
  expect(jahreIn({ jahre: [{ jahr: 2032 }, { jahr: 2025 }] })).toEqual([
    2025, 2026, 2027, 2028, 2029, 2030, 2032,
  ]);
});
