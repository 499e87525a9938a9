import { mittelOf } from "../../../src/domain/einstellung/mittelOf";
import { betragOf } from "../../../src/domain/geld/betrag";
import { parseZuteilungsquote } from "../../../src/domain/zuteilung/zuteilungsquote";

const quote = parseZuteilungsquote("3,77 %");
if (!quote.ok) throw new Error(quote.refusal.kind);
const VOLL = { jahr: 2025, landesmittel: betragOf(4000000000n), quote: quote.value };

test.each([
  ["Landesmittel × quota", VOLL, 150800000n],
  ["less what is taken in advance", { ...VOLL, vorwegabzug: betragOf(800000n) }, 150000000n],
  ["a fixed Kreisbetrag", { ...VOLL, kreisbetrag: betragOf(100n) }, 100n],
  ["nothing as long as the quota is missing", { jahr: 2025, landesmittel: betragOf(1n) }, undefined],
])("is %s", (_, werte, expected) => {
  expect(mittelOf(werte)).toBe(expected);
});
