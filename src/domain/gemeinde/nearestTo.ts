import { compareCodePoints } from "../geld/compareCodePoints";
import { editDistance, letterBits, mayBeNear } from "./editDistance";
import type { Gemeinde } from "./gemeinde";

/** A way to write a name without blanks, with the letters in it. */
export interface Spelling {
  readonly gemeinde: Gemeinde;
  readonly text: string;
  readonly letters: number;
}

export function spellingOf(gemeinde: Gemeinde, text: string): Spelling {
  return { gemeinde, text, letters: letterBits(text) };
}

/** Names that were perhaps meant: cut off ("Untergr."), or one or two letters wrong ("Ilfeld"). The nearest first. */
export function nearestTo(text: string, spellings: readonly Spelling[]): readonly Gemeinde[] {
  if (text.length < SHORTEST) return [];
  const letters = letterBits(text);
  let best: { readonly distance: number; readonly gemeinden: readonly Gemeinde[] } = {
    distance: mostEdits(text),
    gemeinden: [],
  };
  for (const spelling of spellings) {
    const distance = distanceTo(spelling, text, letters, best.distance);
    if (distance < best.distance) best = { distance, gemeinden: [spelling.gemeinde] };
    else if (distance === best.distance)
      best = { distance, gemeinden: [...best.gemeinden, spelling.gemeinde] };
  }
  return [...new Set(best.gemeinden)].sort((one, other) => compareCodePoints(one.name, other.name));
}

const SHORTEST = 4;

/** Two wrong letters in a short word make another word. */
function mostEdits(text: string): number {
  return text.length < 7 ? 1 : 2;
}

function distanceTo(spelling: Spelling, text: string, letters: number, most: number): number {
  const missing = spelling.text.length - text.length;
  if (
    missing < -most ||
    !mayBeNear(missing > most ? letters & ~spelling.letters : letters ^ spelling.letters, most)
  ) {
    return Infinity;
  }
  if (spelling.text.startsWith(text)) return 0;
  return missing > most ? Infinity : editDistance(spelling.text, text, most);
}
