import { Decimal } from "../../../src/domain/geld/decimal";
import { plainEuros } from "../../../src/domain/geld/betrag";
import {
  bruchOf,
  bruchOfDecimal,
  decimalOf,
  multiplyBrueche,
  sumBrueche,
} from "../../../src/domain/abrechnung/bruch";
import { roundBruch } from "../../../src/domain/abrechnung/rundung";

test.each([
  ["4/6", bruchOf(4n, 6n), { zaehler: 2n, nenner: 3n }],
  ["-4/6", bruchOf(-4n, 6n), { zaehler: -2n, nenner: 3n }],
  ["0/7", bruchOf(0n, 7n), { zaehler: 0n, nenner: 1n }],
  ["19.5", bruchOfDecimal(new Decimal("19.5")), { zaehler: 39n, nenner: 2n }],
  ["1/3 + 1/6", sumBrueche([bruchOf(1n, 3n), bruchOf(1n, 6n)]), { zaehler: 1n, nenner: 2n }],
  ["no summand", sumBrueche([]), { zaehler: 0n, nenner: 1n }],
  ["2/3 × 3/4", multiplyBrueche([bruchOf(2n, 3n), bruchOf(3n, 4n)]), { zaehler: 1n, nenner: 2n }],
])("%s", (_, found, expected) => expect(found).toEqual(expected));

it("refuses a denominator of nothing", () => expect(() => bruchOf(1n, 0n)).toThrow(RangeError));

it("keeps a half cent that decimals would lose", () => {
  const third = bruchOf(1n, 3n);
  const halfCent = multiplyBrueche([bruchOf(15n, 1000n), sumBrueche([third, third, third])]);
  expect(decimalOf(halfCent).toFixed()).toBe("0.015");
  expect(plainEuros(roundBruch(halfCent))).toBe("0.02");
});
