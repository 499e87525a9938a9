import fc from "fast-check";
import { editDistance, letterBits, mayBeNear } from "../../../src/domain/gemeinde/editDistance";

test.each([
  ["ilsfeld", "ilsfeld", 0],
  ["ilsfeld", "ilfeld", 1],
  ["ilsfeld", "ilsfeldt", 1],
  ["weinsberg", "weinsburg", 1],
  ["brackenheim", "brakcenheim", 1],
  ["flein", "felin", 1],
  ["guglingen", "gueglingn", 2],
  ["ab", "ba", 1],
  ["abxx", "xxab", Infinity],
  ["flein", "talheim", Infinity],
  ["", "ab", 2],
  ["", "abc", Infinity],
])("%s to %s: %s", (one, other, edits) => {
  expect(editDistance(one, other, 2)).toBe(edits);
});

const anyWord = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

it("agrees with the plain table of all cells, and the quick look never hides a near word", () =>
  fc.assert(
    fc.property(anyWord, anyWord, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
      const edits = plainDistance(one, other);
      expect(editDistance(one, other, most)).toBe(edits <= most ? edits : Infinity);
      if (edits <= most) expect(mayBeNear(letterBits(one) ^ letterBits(other), most)).toBe(true);
    }),
    { seed: 14, numRuns: 1000 },
  ));

/** The textbook recursion of optimal string alignment. */
function plainDistance(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const [shorterOne, shorterOther] = [one.slice(0, -1), other.slice(0, -1)];
  const isSame = one.at(-1) === other.at(-1);
  const isSwap =
    one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
  return Math.min(
    plainDistance(shorterOne, shorterOther) + (isSame ? 0 : 1),
    plainDistance(shorterOne, other) + 1,
    plainDistance(one, shorterOther) + 1,
    isSwap ? plainDistance(one.slice(0, -2), other.slice(0, -2)) + 1 : Infinity,
  );
}
