import fc from "fast-check";
import { allocateBetrag } from "../../../src/domain/geld/allocateBetrag";
import { betragOf, plainEuros, sumBetraege } from "../../../src/domain/geld/betrag";

function split(cent: bigint, gewichte: readonly number[], names: readonly string[] = []) {
  const eigner = gewichte.map((gewicht, index) => ({
    name: names[index] ?? `G${index}`,
    gewicht: BigInt(gewicht),
  }));
  return allocateBetrag(betragOf(cent), eigner).map(({ betrag }) => betrag);
}

test.each([
  ["gives the last cent to the largest remainder", 100n, [1, 2, 4], [], ["0.14", "0.29", "0.57"]],
  ["splits evenly what is even", 100n, [5, 5], [], ["0.50", "0.50"]],
  ["breaks a tie by name when the weights are equal too", 2n, [2, 4, 2], [], ["0.01", "0.01", "0.00"]],
  ["gives the only cent to the larger remainder", 1n, [1, 3], [], ["0.00", "0.01"]], // 1 and 3 of 4
  ["gives nobody without weight a cent", 1n, [0, 1, 0], [], ["0.00", "0.01", "0.00"]],
  ["splits nothing", 0n, [3, 4], [], ["0.00", "0.00"]],
  ["breaks a tie by name, by code points", 1n, [1, 1], ["Güglingen", "Gundelsheim"], ["0.00", "0.01"]],
  ["does not care how ü is written", 1n, [1, 1], ["Gu\u0308glingen", "Gzell"], ["0.00", "0.01"]],
  ["does not care where it is written so", 1n, [1, 1], ["Gzell", "Gu\u0308glingen"], ["0.01", "0.00"]],
  ["lets one Gemeinde have all", 150800000n, [7], [], ["1508000.00"]],
  [
    "shares Giengen's cost by 18, 29, 53 percent (R17)",
    570230n,
    [18, 29, 53],
    [],
    ["1026.41", "1653.67", "3022.22"],
  ],
] as const)("%s", (_, cent, gewichte, names, betraege) => {
  expect(split(cent, gewichte, names).map(plainEuros)).toEqual(betraege);
});

it("prefers the larger weight among equal remainders", () => {
  // 3 cents over 9 persons: 1/3, 4/3, 4/3 cents: all three remain with 3 of 9; one cent is left over
  expect(split(3n, [1, 4, 4], ["A", "C", "B"]).map(String)).toEqual(["0", "1", "2"]);
});

test.each([
  ["no weight at all", 1n, [0, 0]],
  ["nobody", 1n, []],
  ["a negative weight", 1n, [2, -1]],
  ["a negative amount", -1n, [1]],
])("calls %s a bug of the caller", (_, cent, gewichte) => {
  expect(() => split(cent, gewichte)).toThrow(RangeError);
});

const anyCent = fc.bigInt({ min: 0n, max: 10n ** 13n });
const anyGewichte = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 10_000 })), {
    minLength: 1,
    maxLength: 60,
    size: "max",
  })
  .filter((gewichte) => gewichte.some((gewicht) => gewicht > 0));

it("hands out every cent", () =>
  fc.assert(
    fc.property(anyCent, anyGewichte, (cent, gewichte) => {
      expect(sumBetraege(split(cent, gewichte))).toBe(cent);
    }),
    { seed: 5, numRuns: 300 },
  ));

it("gives each the whole cents of its share, and at most one more", () =>
  fc.assert(
    fc.property(anyCent, anyGewichte, (cent, gewichte) => {
      const total = BigInt(gewichte.reduce((sum, gewicht) => sum + gewicht, 0));
      for (const [index, betrag] of split(cent, gewichte).entries()) {
        const more = betrag - (cent * BigInt(gewichte[index] ?? 0)) / total;
        expect([0n, 1n]).toContain(more);
        if (gewichte[index] === 0) expect(betrag).toBe(0n);
      }
    }),
    { seed: 6, numRuns: 300 },
  ));

const anyEigner = anyGewichte.map((gewichte) =>
  gewichte.map((gewicht, index) => ({ name: `G${index}`, gewicht: BigInt(gewicht) })),
);
const anyTwoOrders = anyEigner.chain((eigner) =>
  fc.tuple(
    fc.constant(eigner),
    fc.shuffledSubarray(eigner, { minLength: eigner.length, maxLength: eigner.length }),
  ),
);

it("does not depend on the order of the list", () =>
  fc.assert(
    fc.property(anyCent, anyTwoOrders, (cent, [eigner, shuffled]) => {
      const byName = (list: typeof eigner) =>
        new Map(allocateBetrag(betragOf(cent), list).map(({ eigner: { name }, betrag }) => [name, betrag]));
      expect(byName(shuffled)).toEqual(byName(eigner));
    }),
    { seed: 7, numRuns: 200 },
  ));

it("gives the left-over cents to the largest remainders, as an independent count by sorting does", () =>
  fc.assert(
    fc.property(anyCent, anyGewichte, (cent, gewichte) => {
      expect(split(cent, gewichte)).toEqual(bySorting(cent, gewichte));
    }),
    { seed: 8, numRuns: 300 },
  ));

/** Slow and plain. The names are G0, G1, … G10: "G10" comes before "G2". */
function bySorting(cent: bigint, gewichte: readonly number[]): readonly bigint[] {
  const total = gewichte.reduce((sum, gewicht) => sum + BigInt(gewicht), 0n);
  const amounts = gewichte.map((gewicht) => (cent * BigInt(gewicht)) / total);
  const order = gewichte
    .map((gewicht, index) => ({ index, gewicht, rest: (cent * BigInt(gewicht)) % total }))
    .sort(
      (a, b) => Number(b.rest - a.rest) || b.gewicht - a.gewicht || (`G${a.index}` < `G${b.index}` ? -1 : 1),
    );
  const left = Number(cent - amounts.reduce((sum, amount) => sum + amount, 0n));
  for (const { index } of order.slice(0, left)) amounts[index] = (amounts[index] ?? 0n) + 1n;
  return amounts;
}
