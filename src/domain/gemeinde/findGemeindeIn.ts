import { agsIn } from "./ags";
import type { Gemeinde } from "./gemeinde";
import { namesAt, type GemeindeIndex } from "./gemeindeIndex";
import { foundOneOf, type GemeindeMatch } from "./gemeindeMatch";
import { partCompounds, wordsOf, type Word } from "./words";

/** The Gemeinde that a title line, sheet or file name speaks of: "AU-Liste Hardthausen am Kocher.xlsx". */
export function findGemeindeIn(text: string, index: GemeindeIndex): GemeindeMatch {
  const byAgs = agsIn(text).flatMap((ags) => index.byAgs.get(ags) ?? []);
  return foundOneOf([...new Set([...byAgs, ...gemeindenAmong(wordsOf(partCompounds(text)), index)])]);
}

/** Names as whole words, the longest first: each word belongs to one name at most. */
export function gemeindenAmong(words: readonly Word[], index: GemeindeIndex): readonly Gemeinde[] {
  const found: Gemeinde[] = [];
  for (let at = 0; at < words.length;) {
    const { gemeinden, used } = isAbbreviation(words[at]) ? NOTHING : namesAt(index, words, at);
    found.push(...gemeinden);
    at += Math.max(used, 1);
  }
  return found;
}

const NOTHING = { gemeinden: [], used: 0 };

/** "AU" means Anschlussunterbringung, not the village of Au. */
function isAbbreviation(word: Word | undefined): boolean {
  return word !== undefined && word.isCapitals && word.text.length <= 3;
}
