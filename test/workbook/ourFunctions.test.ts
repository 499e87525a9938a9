import { callsOurs } from "../../src/workbook/ourFunctions";

test.each([
  ["INTM.AGS(A1)", true],
  ["2*_xldudf_INTM_VZAE(A1,B1)", true],
  ['"INTM.AGS(A1)"', false],
  ["SUM(A1)", false],
])("%s calls ours: %s", (formula, ours) => {
  expect(callsOurs(formula)).toBe(ours);
});
