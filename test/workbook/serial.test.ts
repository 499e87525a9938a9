import fc from "fast-check";
import { addTage } from "../../src/domain/zeit/addTage";
import { parseTag, type Tag } from "../../src/domain/zeit/tag";
import { serialOf, serialOfTime, tagOfSerial, timeOfSerial } from "../../src/workbook/serial";

test.each([
  [44926, 1900, "2022-12-31"],
  [43464, 1904, "2022-12-31"],
  [44926.999, 1900, "2022-12-31"],
  [36526, 1900, "2000-01-01"],
  [35064, 1904, "2000-01-01"],
  [1, 1900, "1900-01-01"],
  [59, 1900, "1900-02-28"],
  [60, 1900, "noDay"],
  [61, 1900, "1900-03-01"],
  [0, 1904, "1904-01-01"],
  [0, 1900, "noDay"],
  [-1, 1904, "noDay"],
  [2958465, 1900, "9999-12-31"],
  [2958466, 1900, "noDay"],
  [2957003, 1904, "9999-12-31"],
  [2957004, 1904, "noDay"],
] as const)("serial %d of %d is %s", (serial, system, tag) => {
  expect(tagOfSerial(serial, system)).toBe(tag);
});

test("gives back the serial of every day in both systems", () => {
  const anyTag = fc.integer({ min: 0, max: 60_000 }).map((days) => addTage(tag("1904-01-01"), days));
  fc.assert(
    fc.property(anyTag, fc.constantFrom(1900 as const, 1904 as const), (one, system) => {
      expect(tagOfSerial(serialOf(one, system), system)).toBe(one);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("keeps the time of day", () => {
  expect(serialOfTime("2022-12-31T18:00", 1900)).toBe(44926.75);
  expect(serialOfTime("2022-12-31T00:00", 1904)).toBe(43464);
});

test("gives back every minute", () => {
  const minute = fc.integer({ min: 0, max: 1439 }).map((at) => [Math.floor(at / 60), at % 60]);
  fc.assert(
    fc.property(minute, ([hour, rest]) => {
      const time = `2024-02-29T${String(hour).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
      expect(timeOfSerial(serialOfTime(time, 1900), 1900)).toBe(time);
    }),
    { seed: 2, numRuns: 300 },
  );
  expect(timeOfSerial(0, 1900)).toBe("");
});

function tag(iso: string): Tag {
  const parsed = parseTag(iso);
  if (!parsed.ok) throw new Error(iso);
  return parsed.value;
}
