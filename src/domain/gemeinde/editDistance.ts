/** Letters to insert, drop, change or swap with a neighbour to make one word of the other (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = at(row, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swap = isSwap ? at(before, j - 2) + 1 : Infinity;
      next.push(Math.min(change, at(row, j) + 1, at(next, j - 1) + 1, swap));
    }
    before = row;
    row = next;
  }
  return at(row, other.length);
}

/** One bit for each letter that occurs. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

/** One edit adds at most one letter and takes one away: of a thousand names this settles nearly all, at no cost. */
export function mayBeNear(letters: number, otherLetters: number, most: number): boolean {
  let different = 0;
  for (let rest = letters ^ otherLetters; rest !== 0; rest &= rest - 1) different += 1;
  return different <= 2 * most;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
