import fc from "fast-check";
import { selectFirst } from "../../../src/domain/geld/selectFirst";

const ascending = (one: number, other: number) => one - other;

it("chooses what sorting would put first", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 300, size: "max" }),
      fc.nat({ max: 300 }),
      (numbers, count) => {
        const first = [...selectFirst(numbers, count, ascending)].sort(ascending);
        expect(first).toEqual([...numbers].sort(ascending).slice(0, count));
      },
    ),
    { seed: 4, numRuns: 500 },
  ));

test.each([
  ["sorted", (index: number) => index],
  ["sorted downwards", (index: number) => -index],
  ["shuffled", (index: number) => (index * 7919) % 100_003],
  ["all equal", () => 7],
])("compares a few times per item when the items are %s", (_, numberAt) => {
  const numbers = Array.from({ length: 100_000 }, (_, index) => numberAt(index));
  let comparisons = 0;
  selectFirst(numbers, 50_000, (one, other) => {
    comparisons += 1;
    return one - other;
  });
  expect(comparisons).toBeLessThan(4 * numbers.length); // sorting takes about 17 per item
});
