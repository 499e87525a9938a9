import { parseSatz } from "../../../src/domain/zuteilung/satz";

test.each([
  ["with a comma and three decimals", "743,145", "743.145"],
  ["to the cent, with the sign", "796,08 €", "796.08"],
  ["with a point that cannot group", "796.08", "796.08"],
  ["grouped and with a comma", "1.519,36", "1519.36"],
  ["whole", "800", "800"],
  ["finer than a thousandth", "796,07849", "796.07849"],
])("reads a rate %s", (_, input, expected) => {
  const satz = parseSatz(input);
  expect(satz.ok && satz.value.toFixed()).toBe(expected);
});

test.each([
  ["743.145", "unklarerSatz"],
  ["1.500 €", "unklarerSatz"],
  ["0", "keinSatz"],
  ["0,000", "keinSatz"],
  ["-5", "keinSatz"],
  ["viel", "keinSatz"],
  ["", "keinSatz"],
  ["1,2345678", "keinSatz"],
])("refuses %s", (input, kind) => {
  expect(parseSatz(input)).toEqual({ ok: false, refusal: { kind, input } });
});
