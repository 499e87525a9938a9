import { shownFormula } from "../../../src/taskpane/funktionen/shownFormula";

test.each([
  ["INTM.STELLENUMFANG(19.5)", "=INTM.STELLENUMFANG(19,5)", "=INTM.STELLENUMFANG(19.5)"],
  ['INTM.AGS("a,b.5")', '=INTM.AGS("a,b.5")', '=INTM.AGS("a,b.5")'],
  ["INTM.ANTEILE(1000,{14;9})", "=INTM.ANTEILE(1000;{14;9})", "=INTM.ANTEILE(1000,{14;9})"],
  ["INTM.UST('A,B 1.5'!A1,B1,C1)", "=INTM.UST('A,B 1.5'!A1;B1;C1)", "=INTM.UST('A,B 1.5'!A1,B1,C1)"],
])("shows %s as Excel does", (formula, german, english) => {
  expect([shownFormula(formula, "de"), shownFormula(formula, "en")]).toEqual([german, english]);
});
