import { tag } from "../../support/tag";
import { commonDays, daysWithout, doppelteTage, geltungenIn } from "../../../src/domain/abrechnung/zeitreihe";

const days = (von: string, bis: string) => ({ von: tag(von), bis: tag(bis) });
const row = (ab: string, bis?: string) => ({ ab: tag(ab), ...(bis === undefined ? {} : { bis: tag(bis) }) });
const MAI = days("2025-05-01", "2025-05-31");

test.each([
  ["a row from before holds all month", [row("2025-01-01")], [["2025-05-01", "2025-05-31"]]],
  ["one from the last day holds that day", [row("2025-05-31")], [["2025-05-31", "2025-05-31"]]],
  ["one from the day after does not", [row("2025-06-01")], []],
  ["one that ended the day before does not", [row("2025-01-01", "2025-04-30")], []],
  [
    "one that ends on the first day holds that day",
    [row("2025-01-01", "2025-05-01")],
    [["2025-05-01", "2025-05-01"]],
  ],
  [
    "a later row takes its place, in whatever order they stand",
    [row("2025-05-16"), row("2025-01-01")],
    [
      ["2025-05-01", "2025-05-15"],
      ["2025-05-16", "2025-05-31"],
    ],
  ],
  [
    "a row that ends leaves a gap",
    [row("2025-01-01", "2025-05-10"), row("2025-05-20")],
    [
      ["2025-05-01", "2025-05-10"],
      ["2025-05-20", "2025-05-31"],
    ],
  ],
  [
    "a later row cuts an end that overlaps",
    [row("2025-05-01", "2025-12-31"), row("2025-05-02")],
    [
      ["2025-05-01", "2025-05-01"],
      ["2025-05-02", "2025-05-31"],
    ],
  ],
] as const)("%s", (_, rows, expected) => {
  expect(geltungenIn(rows, MAI).map(({ gilt }) => [gilt.von, gilt.bis])).toEqual(expected);
});

it("names the days on which two rows begin", () => {
  expect(doppelteTage([row("2025-01-01"), row("2025-02-01"), row("2025-01-01")])).toEqual(["2025-01-01"]);
});

test.each([
  ["2025-04-01", "2025-04-30", "none"],
  ["2025-04-01", "2025-05-01", days("2025-05-01", "2025-05-01")],
  ["2025-05-31", "2025-07-01", days("2025-05-31", "2025-05-31")],
  ["2025-06-01", "2025-07-01", "none"],
] as const)("what %s to %s has in common with May", (von, bis, expected) => {
  expect(commonDays(MAI, days(von, bis))).toEqual(expected);
});

test.each([
  ["nothing taken out", [], [["2025-05-01", "2025-05-31"]]],
  ["all taken out", [days("2025-04-01", "2025-06-30")], []],
  [
    "the middle taken out",
    [days("2025-05-10", "2025-05-20")],
    [
      ["2025-05-01", "2025-05-09"],
      ["2025-05-21", "2025-05-31"],
    ],
  ],
  [
    "both ends taken out",
    [days("2025-05-31", "2025-06-01"), days("2025-05-01", "2025-05-01")],
    [["2025-05-02", "2025-05-30"]],
  ],
] as const)("%s of May", (_, others, expected) => {
  expect(daysWithout(MAI, others).map(({ von, bis }) => [von, bis])).toEqual(expected);
});
