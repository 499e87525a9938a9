import type { Gemeinde } from "./gemeinde";
import { wordsOf, type Word } from "./words";

/** An official name, prepared to be recognised as clerks shorten it. */
export interface OfficialName {
  readonly gemeinde: Gemeinde;
  readonly words: readonly NameWord[];
  /** The first word that tells the place: "wimpfen" of Bad Wimpfen, "lauffen" of Lauffen am Neckar. */
  readonly head: string;
  /** Without anything between the words: "lauffenamneckar". */
  readonly compact: string;
}

interface NameWord {
  readonly text: string;
  /** Bad, am, an der: may be left out or shortened. */
  readonly isLink: boolean;
}

/** 0: every word as in the official name; 1: words shortened or links left out; 2: only the beginning. */
export type Grade = 0 | 1 | 2;

export interface Fit {
  readonly used: number;
  readonly grade: Grade;
}

export function officialNameOf(gemeinde: Gemeinde): OfficialName {
  const words = wordsOf(gemeinde.name).map(({ text }) => ({ text, isLink: LINKS.has(text) }));
  const head = words.find(({ text, isLink }) => !isLink && text !== "st") ?? words[0];
  return { gemeinde, words, head: head?.text ?? "", compact: words.map(({ text }) => text).join("") };
}

/** How far the written words, from `start` on, are this name: "Lauffen a.N.", "Lauffen (Neckar)", "Lauffen". */
export function fitOf(name: OfficialName, written: readonly Word[], start: number): Fit | "none" {
  let at = start;
  let grade: Grade = 0;
  let hasHead = false;
  for (const { text, isLink } of name.words) {
    const word = written[at]?.text;
    if (word === text) {
      at += 1;
      hasHead ||= text === name.head;
    } else if (word !== undefined && (isLink || hasHead) && text.startsWith(word)) {
      at += 1;
      grade = worse(grade, 1);
    } else if (isLink) {
      grade = worse(grade, 1);
    } else if (hasHead) {
      grade = 2;
    } else {
      return "none";
    }
  }
  return { used: at - start, grade };
}

const LINKS = new Set("bad am an a auf bei beim dem den der die im in ob unter vor zu zum zur".split(" "));

function worse(one: Grade, other: Grade): Grade {
  return one > other ? one : other;
}
