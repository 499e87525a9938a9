import { zebraIn } from "../../../src/reading/strikes/zebra";

const G = "F2F2F2";
const R = "FF0000";
const NONE = undefined;

test.each([
  ["every second row", [NONE, G, NONE, G, NONE, G], [], [G]],
  ["every second row, two of them red", [NONE, G, NONE, R, R, G, NONE, G, NONE], [], [G]],
  ["every row", [G, G, G, G, G], [], [G]],
  [
    "from family to family",
    [G, G, NONE, NONE, NONE, G, NONE, G, G],
    ["1", "1", "2", "2", "2", "3", "4", "5", "5"],
    [G],
  ],
  ["single rows", [NONE, NONE, R, NONE, NONE, NONE, R, NONE, NONE, NONE], [], []],
  [
    "a family",
    [NONE, NONE, R, R, R, NONE, NONE, NONE, NONE],
    ["1", "1", "2", "2", "2", "3", "3", "4", "5"],
    [],
  ],
  ["two of three", [G, NONE, G], [], []],
])("%s", (_, fills, familien, expected) => {
  expect([...zebraIn(fills, familien.length > 0 ? familien : fills.map(() => "1"))]).toEqual(expected);
});
