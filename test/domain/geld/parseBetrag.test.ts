import fc from "fast-check";
import { betragOf } from "../../../src/domain/geld/betrag";
import { parseBetrag } from "../../../src/domain/geld/parseBetrag";
import { formatBetrag } from "../../../src/i18n/numbers";

test.each([
  ["grouped, with cents", "30.387,20", 3038720n],
  ["with a point for the cents", "30387.20", 3038720n],
  ["grouped without cents, as in a money column", "1.500", 150000n],
  ["not grouped", "1508000", 150800000n],
  ["one decimal", "12,5", 1250n],
  ["one decimal behind a point", "12.5", 1250n],
  ["a euro sign", "11.000 €", 1100000n],
  ["a euro sign without a blank", "0,01€", 1n],
  ["a no-break space, as Excel and Intl write it", "1.508.000,00\u00a0€", 150800000n],
  ["a narrow no-break space", "5\u202f€", 500n],
  ["EUR", "5,00 EUR", 500n],
  ["blanks around", "  5,00 ", 500n],
  ["a minus", "-974,83", -97483n],
  ["a typographic minus", "−974,83 €", -97483n],
  ["more than a double can hold", "90.071.992.547.409,93", 9007199254740993n],
])("reads %s: %s", (_, input, cent) => {
  expect(parseBetrag(input)).toEqual({ ok: true, value: cent });
});

test.each([
  ["a number", 30387.2, 3038720n],
  ["a number with the noise of binary fractions", 0.1 + 0.2, 30n],
  ["a number that Math.round gets wrong", 4.35, 435n],
  ["a negative number", -0.01, -1n],
  ["zero", 0, 0n],
])("reads %s from a cell", (_, input, cent) => {
  expect(parseBetrag(input)).toEqual({ ok: true, value: cent });
});

test.each([
  ["nothing", ""],
  ["English grouping", "1,234.56"],
  ["groups of two", "1.50.000"],
  ["too many digits before a group", "1234.567"],
  ["a group behind a zero: half a thousand or half a euro?", "0.500"],
  ["three decimals", "1,234"],
  ["four decimals behind a point", "1.2345"],
  ["a comma without cents", "5,"],
  ["no euros before the comma", ",50"],
  ["a sum", "1+1"],
  ["an exponent", "1e3"],
  ["words", "rund 11.000 €"],
  ["a percentage", "3,77 %"],
  ["digits of another script", "１２"],
  ["a minus behind", "5,00-"],
])("refuses %s: %s", (_, input) => {
  expect(parseBetrag(input)).toEqual({ ok: false, refusal: { kind: "keinBetrag", input } });
});

test.each([
  ["a fraction of a cent", 8254.8077, "8254.8077"],
  ["no number", NaN, "NaN"],
  ["infinity", Infinity, "Infinity"],
])("refuses %s from a cell", (_, input, raw) => {
  expect(parseBetrag(input)).toEqual({ ok: false, refusal: { kind: "keinBetrag", input: raw } });
});

it("reads what the program shows", () =>
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (cent) => {
      expect(parseBetrag(formatBetrag(betragOf(cent), "de"))).toEqual({ ok: true, value: cent });
    }),
    { seed: 1, numRuns: 500 },
  ));

it("reads every double that stands for whole cents", () =>
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), (cent) => {
      expect(parseBetrag(cent / 100)).toEqual({ ok: true, value: BigInt(cent) });
    }),
    { seed: 2, numRuns: 500 },
  ));
