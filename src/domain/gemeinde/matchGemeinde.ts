import { agsIn } from "./ags";
import { gemeindenAmong } from "./findGemeindeIn";
import type { Gemeinde } from "./gemeinde";
import { namesAt, type GemeindeIndex } from "./gemeindeIndex";
import { foundOneOf, gemeindenIn, proposing, UNBEKANNT, type GemeindeMatch } from "./gemeindeMatch";
import { nearestTo } from "./nearestTo";
import { stripTitles } from "./stripTitles";
import { textOf, wordsOf, type Word } from "./words";

/** Which Gemeinde a cell names, by AGS or by name as clerks write it. What is not sure is proposed, never taken. */
export function matchGemeinde(written: string | number, index: GemeindeIndex): GemeindeMatch {
  const text = String(written);
  const known = index.known.get(text);
  if (known !== undefined) return known;
  if (index.known.size >= MOST_KNOWN) index.known.clear();
  const match = matchText(text, index);
  index.known.set(text, match);
  return match;
}

/** A column taken for Gemeinden by mistake must not fill the memory. */
const MOST_KNOWN = 20_000;

function matchText(text: string, index: GemeindeIndex): GemeindeMatch {
  const numbers = agsIn(text);
  const words = wordsOf(text).filter((word) => !isNumberOrLabel(word));
  const byAgs = [...new Set(numbers.flatMap((ags) => index.byAgs.get(ags) ?? []))];
  const byName = matchWords(words, index);
  if (byAgs.length > 0) return reconcile(byAgs, byName);
  const isDoubtful = text.includes("?") || (numbers.length > 0 && index.byAgs.size > 0);
  return isDoubtful && byName.kind === "gefunden" ? proposing([byName.gemeinde]) : byName;
}

/** Number and name must not contradict each other. */
function reconcile(byAgs: readonly Gemeinde[], byName: GemeindeMatch): GemeindeMatch {
  const named = gemeindenIn(byName);
  const agreed = named.length === 0 ? byAgs : byAgs.filter((gemeinde) => named.includes(gemeinde));
  return foundOneOf(agreed.length > 0 ? agreed : [...byAgs, ...named]);
}

function matchWords(written: readonly Word[], index: GemeindeIndex): GemeindeMatch {
  if (written.length === 0) return UNBEKANNT;
  const words = stripTitles(written);
  const whole = [written, words].map((all) => wholeName(all, index)).find(({ kind }) => kind !== "unbekannt");
  if (whole !== undefined) return whole;
  const ortsteil = ortsteilOf(words, index);
  if (ortsteil.kind !== "unbekannt") return ortsteil;
  const among = [...new Set(gemeindenAmong(words, index))];
  if (among.length > 1) return foundOneOf(among);
  return among.length === 1 ? proposing(among) : proposing(nearestTo(textOf(words), index.spellings));
}

function wholeName(words: readonly Word[], index: GemeindeIndex): GemeindeMatch {
  const { gemeinden, used } = namesAt(index, words, 0);
  if (used === words.length) return foundOneOf(gemeinden);
  const together = index.byCompact.get(textOf(words)) ?? [];
  return foundOneOf(together.map(({ gemeinde }) => gemeinde));
}

/** "Brackenheim-Hausen", "Obersulm OT Affaltrach": first the Gemeinde in full, its part behind a hyphen or a word. */
function ortsteilOf(words: readonly Word[], index: GemeindeIndex): GemeindeMatch {
  const { gemeinden, used, grade } = namesAt(index, words, 0);
  const part = words[used];
  const isPart = part !== undefined && (/^[-‐]$/u.test(part.joint) || ORTSTEIL.has(part.text));
  const isClear = isPart && used > 0 && grade < 2 && gemeindenAmong(words.slice(used), index).length === 0;
  return isClear ? foundOneOf(gemeinden) : UNBEKANNT;
}

const ORTSTEIL = new Set(["ot", "ortsteil", "stadtteil", "teilort"]);

function isNumberOrLabel({ text }: Word): boolean {
  return (
    /^\d+$/u.test(text) || ["ags", "ars", "gkz", "gemeindeschluessel", "gemeindekennziffer"].includes(text)
  );
}
