import { createDatumReaders } from "../../../src/reading/dates/datumReader";
import { readGeburt } from "../../../src/reading/register/readGeburt";

test.each([
  ["17.06.1990", [17, 6, 1990]],
  ["1990-06-17", [17, 6, 1990]],
  ["19900617", [17, 6, 1990]],
  [33041, [17, 6, 1990]],
  ["00.00.1990", [0, 0, 1990]],
  ["31.02.1985", [31, 2, 1985]],
  ["1990", [0, 0, 1990]],
  [1990, [0, 0, 1990]],
  ["06/1990", [0, 6, 1990]],
  ["unbekannt", [0, 0, 0]],
  [null, [0, 0, 0]],
])("%j: day, month, year %j", (value, [tag, monat, jahr]) => {
  expect(readGeburt(value, createDatumReaders(1900).geburt)).toEqual({ tag, monat, jahr });
});
