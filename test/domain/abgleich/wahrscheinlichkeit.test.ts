import { evenOdds, wahrscheinlichkeitenOf } from "../../../src/domain/abgleich/wahrscheinlichkeit";

const EVEN = evenOdds(1000);
const kante = (zeile: number, eintrag: number, bits: number) => ({ zeile, eintrag, bits: EVEN + bits });

it("is one half for a pair as probable as none", () => {
  expect(wahrscheinlichkeitenOf([kante(0, 0, 0)], 1000)).toEqual([0.5]);
});

it("shares between two equal entries, whatever their order", () => {
  const [one = 0, other = 0] = wahrscheinlichkeitenOf([kante(0, 0, 20), kante(0, 1, 20)], 1000);
  expect(one).toBe(other);
  expect(one).toBeCloseTo(0.5, 5);
});

it("frees a row whose second entry another row explains better", () => {
  const twins = [kante(0, 0, 20), kante(0, 1, 14), kante(1, 1, 25)];
  const [first = 0, second = 0, third = 0] = wahrscheinlichkeitenOf(twins, 1000);
  expect(first).toBeGreaterThan(0.9999);
  expect(second).toBeLessThan(0.0001);
  expect(third).toBeGreaterThan(0.9999);
});

it("sums over all matchings: two rows, one entry", () => {
  // weights 4 and 1 against nobody (1): 4/6 and 1/6
  const [one, other] = wahrscheinlichkeitenOf([kante(0, 0, 2), kante(1, 0, 0)], 1000);
  expect(one).toBeCloseTo(4 / 6, 9);
  expect(other).toBeCloseTo(1 / 6, 9);
});
