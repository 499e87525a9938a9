import fc from "fast-check";
import { compareGeburt, geburtCode, isTagUnknown } from "../../../src/domain/abgleich/geburt";
import { geburt } from "./persons";

test.each([
  ["17.06.1990", "17.06.1990", "gleich"],
  ["01.01.1990", "01.01.1990", "platzhalter"],
  ["00.00.1990", "01.01.1990", "platzhalter"],
  ["17.06.1990", "01.01.1990", "nurJahr"],
  ["05.06.1990", "06.05.1990", "getauscht"],
  ["17.06.1990", "16.06.1990", "ziffer"],
  ["17.06.1990", "71.06.1990", "ziffer"],
  ["17.06.1990", "17.06.1991", "ziffer"],
  ["17.06.1990", "17.06.1988", "jahrAnders"],
  ["17.06.1990", "17.11.1990", "zweiTeile"],
  ["17.06.1990", "24.11.1990", "jahrGleich"],
  ["17.06.1990", "24.11.1975", "anders"],
  ["01.01.1990", "01.01.1975", "anders"],
  ["17.06.1990", "00.00.0", "fehlt"],
])("%s and %s: %s", (one, other, stufe) => {
  expect(compareGeburt(geburt(one), geburt(other))).toBe(stufe);
});

it("says the same whichever list comes first", () => {
  const date = fc.record({
    jahr: fc.integer({ min: 1980, max: 1992 }),
    monat: fc.integer({ min: 0, max: 12 }),
    tag: fc.integer({ min: 0, max: 31 }),
  });
  fc.assert(
    fc.property(date, date, (one, other) => compareGeburt(one, other) === compareGeburt(other, one)),
    { seed: 11, numRuns: 500 },
  );
});

it("knows placeholders and gives each date one number", () => {
  expect(["01.01.1990", "00.00.1990", "02.01.1990"].map((text) => isTagUnknown(geburt(text)))).toEqual([
    true,
    true,
    false,
  ]);
  expect([geburtCode(geburt("17.06.1990")), geburtCode(geburt("17.06.0"))]).toEqual([19900617, 0]);
});
