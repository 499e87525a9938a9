import fc from "fast-check";
import { plainEuros, sumBetraege } from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";
import { roundCumulatively, roundToCent, type Rundung } from "../../../src/domain/geld/roundToCent";

const RUNDUNG: Rundung = { mode: "kaufmaennisch", fundstelle: "§ 24 Abs. 4 TVöD" };

test.each([
  ["1.005", "1.01"], // Math.round(100.49999999999999) would give 1.00
  ["1.0049999", "1.00"],
  ["-2.005", "-2.01"],
  ["0", "0.00"],
  ["8254.80769230769", "8254.81"],
])("rounds %s to %s", (value, betrag) => {
  expect(plainEuros(roundToCent(new Decimal(value), RUNDUNG))).toBe(betrag);
});

it("bills a yearly cost in quarters that add up (R14)", () => {
  const jahr = new Decimal(85850).times(15).div(39); // 33,019.2307...
  const quartale = [1, 2, 3, 4].map((quartal) => jahr.times(quartal).div(4));
  expect(roundCumulatively(quartale, RUNDUNG).map(plainEuros)).toEqual([
    "8254.81",
    "8254.81",
    "8254.80",
    "8254.81",
  ]);
});

it("gives parts that add up to the rounded whole, each within a cent of its own", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 12, size: "max" }),
      (parts) => {
        const values = parts.map((part) => new Decimal(part).div(7000)); // seldom whole cents
        const upTo = values.map((_, index) => Decimal.sum(...values.slice(0, index + 1)));
        const due = roundCumulatively(upTo, RUNDUNG);
        expect(sumBetraege(due)).toBe(roundToCent(Decimal.sum(...values), RUNDUNG));
        for (const [index, value] of values.entries()) {
          expect(value.times(100).minus(String(due[index])).abs().lte(1)).toBe(true);
        }
      },
    ),
    { seed: 3, numRuns: 200 },
  ));
