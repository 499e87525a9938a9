/** Excel allows 31 characters, and ours begin with "IntM ". */
const LONGEST = 26;

const FURTHER = ["B", "C", "D", "E", "F"];

/** A subject for the sheet of each Gemeinde: letters and blanks only, none twice. */
export function blattnamenOf(gemeinden: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return gemeinden.map((gemeinde) => {
    const name = gemeinde
      .normalize("NFC")
      .replace(/[^\p{L}]+/gu, " ")
      .trim();
    const free = [name, ...FURTHER.map((letter) => `${name.slice(0, LONGEST - 2)} ${letter}`)]
      .map((one) => one.slice(0, LONGEST).trim())
      .find((one) => !taken.has(one.toLowerCase()));
    if (free === undefined) throw new RangeError(`too many Gemeinden are called ${gemeinde}`);
    taken.add(free.toLowerCase());
    return free;
  });
}
