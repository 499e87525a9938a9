import {
  isNummernkreis,
  nextRechnungsnummer,
} from "../../../../src/domain/abrechnung/rechnungsbuch/rechnungsnummer";

const START = "IM-2025-08125017-Q1-";

test.each([
  ["the first", [], "01"],
  ["the next", [`${START}01`], "02"],
  ["behind a gap, since a number is never given again", [`${START}01`, `${START}05`], "06"],
  ["beyond two digits", [`${START}99`], "100"],
  ["beyond three digits", [`${START}100`, `${START}99`], "101"],
  [
    "not counting other quarters, years, clients and circles",
    ["IM-2025-08125017-Q2-07", "IM-2024-08125017-Q1-07", "IM-2025-08125046-Q1-07", "IMX-2025-08125017-Q1-07"],
    "01",
  ],
  ["not counting what a hand wrote behind it", [`${START}07a`, `${START}x`], "01"],
])("%s", (_, vergeben, counter) => {
  expect(nextRechnungsnummer("IM", "08125017", { jahr: 2025, nummer: 1 }, vergeben)).toBe(START + counter);
});

test.each([
  ["IM", true],
  ["I", true],
  ["IM2025AB", true],
  ["IM2025ABC", false],
  ["im", false],
  ["", false],
  ["2IM", false],
  ["I-M", false],
  ["I/M", false],
])("the circle %j", (text, expected) => expect(isNummernkreis(text)).toBe(expected));
