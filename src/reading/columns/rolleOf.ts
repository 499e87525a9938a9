import { headerText } from "./headerText";
import { HEADER_WORDS } from "./headerWords";
import type { Rolle } from "./rolle";

export interface Vermutung {
  readonly rolle: Rolle;
  readonly kraft: "stark" | "schwach";
}

/** What a header cell says its column is for; "unbekannt" if no wording fits. Long texts are no headers. */
export function rolleOf(written: string): Vermutung | "unbekannt" {
  if (written.length > LONGEST) return "unbekannt";
  const text = headerText(written);
  if (text === "") return "unbekannt";
  const found = HEADER_WORDS.find(({ words }) => words.test(text));
  return found === undefined ? "unbekannt" : { rolle: found.rolle, kraft: found.kraft };
}

const LONGEST = 90;

/** "ja" and "nein" stand below a common header. */
export function answerOf(written: string): "ja" | "nein" | "none" {
  const text = headerText(written);
  if (/^(?:ja|j|yes|y)$/u.test(text)) return "ja";
  return /^(?:nein|n|no|nicht)$/u.test(text) ? "nein" : "none";
}
