import { parseZuteilungsquote } from "../../../src/domain/zuteilung/zuteilungsquote";

test.each([
  ["a percentage", "3,77 %", "0.0377"],
  ["a percentage behind a no-break space", "3,77\u00a0%", "0.0377"],
  ["without a blank", "3,77%", "0.0377"],
  ["without the sign", "3,77", "0.0377"],
  ["with a point", "3.77", "0.0377"],
  ["with a point and three decimals", "3.771", "0.03771"],
  ["a fraction", "0,0377", "0.0377"],
  ["a fraction with a point", "0.0377", "0.0377"],
  ["a number", 3.77, "0.0377"],
  ["the value of a cell in percent format", 0.0377, "0.0377"],
  ["a number with binary noise", 0.1 + 0.07, "0.17"],
  ["a very small number", 0.0000001, "0.0000001"],
  ["everything", "100 %", "1"],
  ["1: a percent", "1", "0.01"],
  ["the last fraction", "0,1999", "0.1999"],
  ["half a percent, said with the sign", "0,5 %", "0.005"],
])("reads %s: %s", (_, input, fraction) => {
  const quote = parseZuteilungsquote(input);
  expect(quote.ok && quote.value.toFixed()).toBe(fraction);
});

test.each([
  ["a hundredfold", "377"],
  ["more than everything", "100,01 %"],
  ["nothing", ""],
  ["zero", "0"],
  ["zero percent", "0,00 %"],
  ["a negative one", "-3,77"],
  ["two commas", "3,7,7"],
  ["per mille", "37,7 ‰"],
  ["words", "etwa 4 %"],
])("refuses %s: %s", (_, input) => {
  expect(parseZuteilungsquote(input)).toEqual({
    ok: false,
    refusal: { kind: "keineZuteilungsquote", input },
  });
});

test.each([NaN, Infinity, 377, -0.0377])("refuses the number %s", (input) => {
  expect(parseZuteilungsquote(input)).toEqual({
    ok: false,
    refusal: { kind: "keineZuteilungsquote", input: String(input) },
  });
});

test.each([
  ["0,2", "0.2", "20"],
  ["0,377", "0.377", "37.7"],
  ["0.99", "0.99", "99"],
])("asks which of two readings %s has", (input, percent, fraction) => {
  expect(parseZuteilungsquote(input)).toEqual({
    ok: false,
    refusal: { kind: "unklareZuteilungsquote", input, percent, fraction },
  });
});
