import { quartalOf, zeitraumOfQuartal } from "../../../src/domain/zeit/quartal";
import { tag } from "../../support/tag";

test.each([
  [1, "2025-01-01", "2025-03-31"],
  [2, "2025-04-01", "2025-06-30"],
  [3, "2025-07-01", "2025-09-30"],
  [4, "2025-10-01", "2025-12-31"],
] as const)("quarter %s lasts from %s to %s", (nummer, von, bis) => {
  expect(zeitraumOfQuartal({ jahr: 2025, nummer })).toEqual({ von, bis });
  expect(quartalOf(tag(von))).toEqual({ jahr: 2025, nummer });
  expect(quartalOf(tag(bis))).toEqual({ jahr: 2025, nummer });
});
