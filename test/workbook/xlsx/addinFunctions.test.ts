import fc from "fast-check";
import { formulaInCell, formulaInFile } from "../../../src/workbook/xlsx/addinFunctions";

test.each([
  ["INTM.AGS(A1)", "_xldudf_INTM_AGS(A1)"],
  ["1+intm.Ust(A1,B1,C1)", "1+_xldudf_INTM_UST(A1,B1,C1)"],
  ["SUM(INTM.ANTEILE(A1,B1:B3))", "SUM(_xldudf_INTM_ANTEILE(A1,B1:B3))"],
  ['INTM.AGS("INTM.AGS(""x"")")', '_xldudf_INTM_AGS("INTM.AGS(""x"")")'],
  ["'INTM.AGS(x)'!A1", "'INTM.AGS(x)'!A1"],
  ["XINTM.AGS(A1)", "XINTM.AGS(A1)"],
  ["SUM(A1:A3)", "SUM(A1:A3)"],
])("writes %s into a file as %s", (inCell, inFile) => {
  expect(formulaInFile(inCell)).toBe(inFile);
});

test.each([
  ["_xldudf_INTM_AGS(A1)", "INTM.AGS(A1)"],
  ["IF(_xldudf_INTM_MINDESTSTELLE(A1,B1),1,0)", "IF(INTM.MINDESTSTELLE(A1,B1),1,0)"],
  ["_xldudf_CONTOSO_ADD(1,2)", "_xldudf_CONTOSO_ADD(1,2)"],
  ['"_xldudf_INTM_AGS(A1)"', '"_xldudf_INTM_AGS(A1)"'],
])("shows %s of a file as %s", (inFile, inCell) => {
  expect(formulaInCell(inFile)).toBe(inCell);
});

it("brings every formula back", () => {
  const part = fc.constantFrom(
    "INTM.AGS(",
    "SUM(",
    ")",
    '"a ""b"""',
    "'Blatt 1'!A1",
    "+",
    ",",
    "INTM.UST(",
    "B2",
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const formula = parts.join("");
      expect(formulaInCell(formulaInFile(formula))).toBe(formula);
    }),
    { seed: 3, numRuns: 300 },
  );
});
