import type { Gemeinde } from "./gemeinde";
import type { GemeindeMatch } from "./gemeindeMatch";
import { fitOf, officialNameOf, type Fit, type OfficialName } from "./officialName";
import { spellingOf, type Spelling } from "./nearestTo";
import type { Word } from "./words";

/** The official names of a Landkreis, made ready once to recognise many written ones. */
export interface GemeindeIndex {
  readonly gemeinden: readonly Gemeinde[];
  readonly spellings: readonly Spelling[];
  readonly byAgs: ReadonlyMap<string, Gemeinde>;
  readonly byHead: ReadonlyMap<string, readonly OfficialName[]>;
  readonly byCompact: ReadonlyMap<string, readonly OfficialName[]>;
  /** Lists repeat the same few spellings: each is worked out once. */
  readonly known: Map<string, GemeindeMatch>;
}

export function createGemeindeIndex(gemeinden: readonly Gemeinde[]): GemeindeIndex {
  const unique = [
    ...new Map(gemeinden.map((gemeinde) => [gemeinde.ags ?? gemeinde.name, gemeinde])).values(),
  ];
  const names = unique.map(officialNameOf);
  return {
    gemeinden: unique,
    spellings: names.flatMap(spellingsOf),
    byAgs: new Map(
      unique.flatMap((gemeinde) => (gemeinde.ags === undefined ? [] : [[gemeinde.ags, gemeinde]])),
    ),
    byHead: groupBy(names, ({ head }) => head),
    byCompact: groupBy(names, ({ compact }) => compact),
    known: new Map(),
  };
}

function spellingsOf({ gemeinde, head, compact }: OfficialName): readonly Spelling[] {
  return [...new Set([compact, head])].map((text) => spellingOf(gemeinde, text));
}

/** The names that begin at `start`, the longest; among these the most exact. More than one: they fit alike. */
export interface NamesAt extends Fit {
  readonly gemeinden: readonly Gemeinde[];
}

export function namesAt(index: GemeindeIndex, words: readonly Word[], start: number): NamesAt {
  let best: NamesAt = { gemeinden: [], used: 0, grade: 2 };
  for (const name of candidatesAt(index, words, start)) {
    const fit = fitOf(name, words, start);
    if (fit === "none" || fit.used < best.used) continue;
    if (fit.used > best.used || fit.grade < best.grade) best = { gemeinden: [name.gemeinde], ...fit };
    else if (fit.grade === best.grade) best = { ...best, gemeinden: [...best.gemeinden, name.gemeinde] };
  }
  return best.used > 1 ? best : (runTogether(index, words[start]) ?? best);
}

/** The telling word stands first, or second behind "Bad" or "St.". */
function candidatesAt(
  index: GemeindeIndex,
  words: readonly Word[],
  start: number,
): ReadonlySet<OfficialName> {
  return new Set(words.slice(start, start + 2).flatMap(({ text }) => index.byHead.get(text) ?? []));
}

/** "Badwimpfen", "lauffenamneckar". */
function runTogether(index: GemeindeIndex, word: Word | undefined): NamesAt | undefined {
  const names = word === undefined ? undefined : index.byCompact.get(word.text);
  return names && { gemeinden: names.map(({ gemeinde }) => gemeinde), used: 1, grade: 1 };
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
