import {
  betragOf,
  cellNumberOf,
  differenceOf,
  eurosOf,
  plainEuros,
  sumBetraege,
  type Betrag,
} from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";
import { roundToCent } from "../../../src/domain/geld/roundToCent";

test.each([
  ["0.00", 0n],
  ["0.01", 1n],
  ["-0.01", -1n],
  ["0.10", 10n],
  ["30387.20", 3038720n],
  ["-1508000.00", -150800000n],
  ["90071992547409.93", 9007199254740993n], // beyond what a double holds
])("%s are %s cents", (euros, cent) => {
  expect(plainEuros(betragOf(cent))).toBe(euros);
  expect(eurosOf(betragOf(cent)).toFixed(2)).toBe(euros);
});

it("adds and subtracts without losing a cent", () => {
  expect(sumBetraege([betragOf(10n), betragOf(20n), betragOf(-1n)])).toBe(29n);
  expect(sumBetraege([])).toBe(0n);
  expect(differenceOf(betragOf(100n), betragOf(101n))).toBe(-1n);
});

it("gives a cell the number that a clerk would have typed", () => {
  expect(cellNumberOf(betragOf(3038720n))).toBe(30387.2);
  expect(cellNumberOf(betragOf(435n))).toBe(4.35);
});

it("refuses to become JSON as cents", () => {
  expect(() => JSON.stringify({ betrag: betragOf(1n) })).toThrow(TypeError);
});

/** Held by the compiler: each line stops `tsc` as soon as the mistake is allowed. */
it("is nothing that is not rounded", () => {
  const pay = (betrag: Betrag) => betrag;
  // @ts-expect-error a Decimal may have fractions of a cent
  pay(new Decimal("0.005"));
  // @ts-expect-error a number may have fractions of a cent
  pay(12.34);
  // @ts-expect-error arithmetic on cents gives a bare bigint: cents times cents are no amount
  pay(betragOf(1n) * betragOf(1n));
  expect(
    pay(roundToCent(new Decimal("0.005"), { mode: "kaufmaennisch", fundstelle: "Nr. 5.3 VwV IntM" })),
  ).toBe(1n);
});
