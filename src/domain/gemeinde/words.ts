/** A word of a written name: letters and digits, folded so that spellings of one name are equal. */
export interface Word {
  readonly text: string;
  /** All capitals as written: "AU" is an abbreviation, "Au" a place. */
  readonly isCapitals: boolean;
  /** What stands between the word before and this one. */
  readonly joint: string;
}

/**
 * Blanks, case, Unicode form, invisible characters, ß and ae/oe/ue do not make a difference; every other character
 * parts words. Letters spaced out ("B R A C K E N H E I M") are one word.
 */
export function wordsOf(text: string): readonly Word[] {
  const visible = text.normalize("NFKC").replace(/\p{Cf}/gu, "");
  return joinSpacedOut(
    [...visible.matchAll(/([^\p{L}\p{M}\p{N}]*)([\p{L}\p{M}\p{N}]+)/gu)].map(([, joint, raw]) =>
      wordOf(raw ?? "", joint ?? ""),
    ),
  );
}

/** File and sheet names run words together: "ListeBrackenheim2025", "Bad_Wimpfen". */
export function partCompounds(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, "$& ");
}

export function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join("");
}

function wordOf(raw: string, joint: string): Word {
  const text = foldLetters(raw);
  return {
    text: text === "sankt" ? "st" : text,
    isCapitals: raw.length > 1 && raw === raw.toUpperCase(),
    joint,
  };
}

function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z\d]*$/u.test(lower)) return lower;
  return lower
    .replace(/[äöüß]/gu, (letter) => UMLAUTS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

const FEWEST_SPACED_OUT = 4;

function joinSpacedOut(words: readonly Word[]): readonly Word[] {
  const isSpacedOut = words.length >= FEWEST_SPACED_OUT && words.every(({ text }) => text.length === 1);
  const [first] = words;
  return isSpacedOut && first !== undefined ? [{ ...first, text: textOf(words) }] : words;
}
