import { klangform, lautform, lautgruppe } from "../personenliste/lautform";

/** A part of a name, with everything that comparing needs worked out once. */
export interface Wort {
  readonly id: number;
  readonly text: string;
  readonly laut: string;
  readonly klang: string;
  /** Equal for all that may sound alike. */
  readonly gruppe: number;
}

export interface Woerter {
  readonly wortOf: (text: string) => Wort;
}

export function createWoerter(): Woerter {
  const words = new Map<string, Wort>();
  const gruppen = new Map<string, number>();
  return {
    wortOf: (text) => {
      const known = words.get(text);
      if (known !== undefined) return known;
      const group = lautgruppe(text);
      const gruppe = gruppen.get(group) ?? gruppen.size + 1;
      gruppen.set(group, gruppe);
      const wort = { id: words.size + 1, text, laut: lautform(text), klang: klangform(text), gruppe };
      words.set(text, wort);
      return wort;
    },
  };
}

/** The parts of a name that tell persons apart: folded, without particles, "Abd al Rahman" and "Nur ullah" as one. */
export function teileOf(name: string): readonly string[] {
  const words = foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !NO_NAME.has(word));
  const joined = words.reduce<readonly string[]>((parts, word) => joinTo(parts, word), []);
  const telling = joined.filter((word) => !PARTICLES.has(word));
  return telling.length > 0 ? telling : joined;
}

export function foldName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’ʼʻ`´ʹ]/gu, "")
    .replace(/[äöüßæøœıđðłþ]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["ø", "oe"],
  ["œ", "oe"],
  ["ı", "i"],
  ["đ", "d"],
  ["ð", "d"],
  ["ł", "l"],
  ["þ", "th"],
]);

const PARTICLES = new Set("al el ul ad as bin ibn ben bint von van zu de der den di da la le".split(" "));
const NO_NAME = new Set(["unbekannt", "unknown", "lnu", "fnu", "ohne", "xxx"]);

function joinTo(parts: readonly string[], word: string): readonly string[] {
  const last = parts.at(-1) ?? "";
  if (/^(?:abd|abdul|abdel|abdal|abdol|abu|abou)$/u.test(last) && !/^[aeu][ldsr]$/u.test(word)) {
    return [...parts.slice(0, -1), last + word];
  }
  if (/^abd$/u.test(last)) return [...parts.slice(0, -1), `${last}ul`];
  if (last !== "" && /^(?:[uoa]ll?ah|[ue]d?din)$/u.test(word)) return [...parts.slice(0, -1), last + word];
  return [...parts, word];
}
