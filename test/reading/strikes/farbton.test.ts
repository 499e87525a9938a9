import { farbtonIn, farbtonOf } from "../../../src/reading/strikes/farbton";

test.each([
  ["FF0000", "rot"],
  ["FF9999", "rot"],
  ["FFC7CE", "rot"],
  ["C0504D", "rot"],
  ["FFC000", "orange"],
  ["FFFF00", "gelb"],
  ["FFF2CC", "gelb"],
  ["92D050", "gruen"],
  ["E2EFDA", "gruen"],
  ["DDEBF7", "blau"],
  ["7030A0", "violett"],
  ["F2F2F2", "grau"],
  ["C0C0C0", "grau"],
  ["808080", "grau"],
  ["FFFFFF", "weiss"],
  ["000000", "schwarz"],
])("%s is %s", (rgb, ton) => expect(farbtonOf(rgb)).toBe(ton));

test.each([
  ["rot hinterlegt", "rot"],
  ["rote zeilen", "rot"],
  ["hellgrau", "grau"],
  ["graue zeile", "grau"],
  ["gelb markiert", "gelb"],
  ["gruen", "gruen"],
  ["grey", "grau"],
  ["brot", "none"],
  ["rotenberg", "none"],
  ["verzogen", "none"],
])("%j names %s", (folded, ton) => expect(farbtonIn(folded)).toBe(ton));
