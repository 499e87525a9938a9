import fc from "fast-check";
import { parseBetrag } from "../../../src/domain/geld/parseBetrag";
import { parseZahl, type Nachkommastellen } from "../../../src/functions/arguments/parseZahl";

test.each<[string, Nachkommastellen, string]>([
  ["1234", "none", "1234"],
  ["1.234", "none", "1234"],
  ["1,234", "none", "1234"],
  ["1.234.567", "none", "1234567"],
  ["1'234", "none", "1234"],
  ["1 234 567", "none", "1234567"],
  ["1\u00a0234", "none", "1234"],
  ["12,0", "none", "12"],
  ["30.387,20", "cents", "30387.2"],
  ["30,387.20 €", "cents", "30387.2"],
  ["€ 30387.2", "cents", "30387.2"],
  ["1.500", "cents", "1500"],
  ["1,500", "cents", "1500"],
  ["1.234.567,89 EUR", "cents", "1234567.89"],
  ["1'234'567.89", "cents", "1234567.89"],
  ["-5,5", "cents", "-5.5"],
  ["− 5.50", "cents", "-5.5"],
  ["+7", "cents", "7"],
  ["19,5", "any", "19.5"],
  ["19.5", "any", "19.5"],
  ["0,385", "any", "0.385"],
  ["0.3846153", "any", "0.3846153"],
  ["1.234,5678", "any", "1234.5678"],
])("reads %j (%s) as %s", (input, stellen, value) => {
  const zahl = parseZahl(input, stellen);
  expect(zahl.ok && zahl.value.toFixed()).toBe(value);
});

test.each<[string, Nachkommastellen, string]>([
  ["", "any", "keineZahl"],
  ["viel", "any", "keineZahl"],
  ["1.2.3", "any", "keineZahl"],
  ["12.34.567", "none", "keineZahl"],
  ["1,23,456.00", "cents", "keineZahl"],
  ["1.234,567.89", "cents", "keineZahl"],
  ["1,", "any", "keineZahl"],
  [".5", "any", "keineZahl"],
  ["1e3", "any", "keineZahl"],
  ["12,5", "none", "keineZahl"],
  ["12,345678", "cents", "keineZahl"],
  ["0,505", "cents", "keineZahl"],
  ["1 2 3", "any", "keineZahl"],
  ["12 %", "any", "keineZahl"],
  ["1.234", "any", "unklareZahl"],
  ["1,234", "any", "unklareZahl"],
])("refuses %j (%s): %s", (input, stellen, kind) => {
  expect(parseZahl(input, stellen)).toMatchObject({ ok: false, refusal: { kind, input } });
});

it("reads every German amount as the sheets do", () => {
  const amount = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.constantFrom(".", ""), fc.constantFrom("", " €"))
    .map(([cent, group, euro]) => {
      const digits = cent.toString().padStart(3, "0");
      const euros = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/gu, group);
      return `${euros},${digits.slice(-2)}${euro}`;
    });
  fc.assert(
    fc.property(amount, (text) => {
      const [ours, theirs] = [parseZahl(text, "cents"), parseBetrag(text)];
      expect(theirs.ok && theirs.value).toBe(ours.ok && BigInt(ours.value.times(100).toFixed(0)));
    }),
    { seed: 6, numRuns: 300 },
  );
});

it("reads English writing as its German twin", () => {
  const SWAPPED: Readonly<Record<string, string>> = { ".": ",", ",": "." };
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{0,2}([.,]\d{1,3}){0,3}$/u), (text) => {
      const twin = text.replace(/[.,]/gu, (sign) => SWAPPED[sign] ?? sign);
      const [one, other] = [text, twin].map((written) => parseZahl(written, "cents"));
      expect(one?.ok === true && one.value.toFixed()).toBe(other?.ok === true && other.value.toFixed());
    }),
    { seed: 7, numRuns: 500 },
  );
});
