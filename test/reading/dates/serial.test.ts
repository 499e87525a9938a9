import { tagOfSerial } from "../../../src/reading/dates/serial";

test.each([
  [1, 1900, "1900-01-01"],
  [59, 1900, "1900-02-28"],
  [60, 1900, "keinTag"],
  [61, 1900, "1900-03-01"],
  [43_831, 1900, "2020-01-01"],
  [44_926, 1900, "2022-12-31"],
  [44_926.999_99, 1900, "2022-12-31"],
  [44_927, 1900, "2023-01-01"],
  [0, 1900, "keinTag"],
  [-1, 1900, "keinTag"],
  [0, 1904, "1904-01-01"],
  [43_464, 1904, "2022-12-31"],
  [42_802, 1904, "2021-03-09"],
  [1e12, 1900, "keinTag"],
] as const)("%d in the system of %d", (serial, system, expected) => {
  expect(tagOfSerial(serial, system)).toBe(expected);
});
