/**
 * Letters to insert, drop, change or swap with a neighbour to make one word of the other (optimal string alignment);
 * Infinity if more than `most`. Only cells that near the diagonal are looked at, and only until a row is past `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i++) {
    const next = new Array<number>(other.length + 1).fill(Infinity);
    next[0] = i;
    for (let j = Math.max(1, i - most); j <= Math.min(other.length, i + most); j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwap = !isSame && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const byChange = at(row, j - 1) + (isSame ? 0 : 1);
      const bySwap = isSwap ? at(before, j - 2) + 1 : Infinity;
      next[j] = Math.min(byChange, at(row, j) + 1, at(next, j - 1) + 1, bySwap);
    }
    if (Math.min(...next) > most) return Infinity;
    before = row;
    row = next;
  }
  return at(row, other.length) <= most ? at(row, other.length) : Infinity;
}

/** One bit for each letter that occurs. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

/** One edit adds at most one letter and takes one away: of a thousand names this settles nearly all, at no cost. */
export function mayBeNear(differentLetters: number, most: number): boolean {
  let different = differentLetters;
  for (let edits = 2 * most; edits > 0; edits--) different &= different - 1;
  return different === 0;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
