import { plainEuros } from "../../../src/domain/geld/betrag";
import { parseBetrag } from "../../../src/domain/geld/parseBetrag";
import { kreismittelOf } from "../../../src/domain/zuteilung/kreismittelOf";
import { parseZuteilungsquote } from "../../../src/domain/zuteilung/zuteilungsquote";

test.each([
  ["40.000.000,00 €", "3,77 %", "1508000.00"],
  ["58.000.000,00 €", "3,77 %", "2186600.00"],
  ["40.000.000,00 €", "100 %", "40000000.00"],
  ["0,50", "1 %", "0.01"], // half a cent: up
])("%s at %s are %s (R2)", (landesmittel, quote, mittel) => {
  const betrag = parseBetrag(landesmittel);
  const anteil = parseZuteilungsquote(quote);
  expect(betrag.ok && anteil.ok && plainEuros(kreismittelOf(betrag.value, anteil.value))).toBe(mittel);
});
