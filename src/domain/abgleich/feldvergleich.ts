import { editDistance, letterBits, mayBeNear } from "../gemeinde/editDistance";
import { isAlike } from "../personenliste/lautform";
import { teileOf, type Wort, type Woerter } from "./woerter";

/** A name field: its parts, and all of them as one word ("Haile Mariam", "Hailemariam"). */
export interface Feld {
  readonly teile: readonly Wort[];
  readonly ganz: Wort | undefined;
}

export type Feldstufe = "gleich" | "laut" | "teil" | "tippfehler" | "teilweise" | "anders" | "fehlt";

export interface Feldvergleich {
  readonly stufe: Feldstufe;
  /** How often the rarest part occurs in which they agree. */
  readonly haeufigkeit: number;
}

export type Haeufigkeit = (wort: Wort) => number;

export function feldOf(name: string, { wortOf }: Woerter): Feld {
  const teile = teileOf(name);
  return {
    teile: teile.map((teil) => wortOf(teil)),
    ganz: teile.length === 0 ? undefined : wortOf(teile.join("")),
  };
}

export function createFeldvergleich(
  haeufigkeit: Haeufigkeit,
  selten: number,
): (one: Feld, other: Feld) => Feldvergleich {
  const words = createWortvergleich(haeufigkeit, selten);
  return (one, other) => {
    if (one.ganz === undefined || other.ganz === undefined) return { stufe: "fehlt", haeufigkeit: 0 };
    const [short, long] =
      one.teile.length <= other.teile.length ? [one.teile, other.teile] : [other.teile, one.teile];
    const whole = words(one.ganz, other.ganz);
    if (whole === "gleich" || whole === "laut") {
      return { stufe: whole, haeufigkeit: Math.min(...long.map(haeufigkeit)) };
    }
    const treffer = matchTeile(short, long, words);
    if (treffer.length === 0) {
      if (whole === "tippfehler") return { stufe: whole, haeufigkeit: haeufigkeit(one.ganz) };
      return { stufe: "anders", haeufigkeit: 0 };
    }
    const telling = treffer.map(({ wort, mit }) => Math.max(haeufigkeit(wort), haeufigkeit(mit)));
    return { stufe: stufeOf(treffer, short, long), haeufigkeit: Math.min(...telling) };
  };
}

type Wortstufe = "gleich" | "laut" | "tippfehler" | "anders";

interface Treffer {
  readonly wort: Wort;
  readonly mit: Wort;
  readonly stufe: Wortstufe;
}

function matchTeile(
  short: readonly Wort[],
  long: readonly Wort[],
  words: (one: Wort, other: Wort) => Wortstufe,
): readonly Treffer[] {
  const open = [...long];
  const treffer: Treffer[] = [];
  const left = new Set(short);
  for (const stufe of ["gleich", "laut", "tippfehler"] as const) {
    for (const wort of left) {
      const at = open.findIndex((mit) => words(wort, mit) === stufe);
      const mit = open[at];
      if (mit === undefined) continue;
      open.splice(at, 1);
      left.delete(wort);
      treffer.push({ wort, mit, stufe });
    }
  }
  return treffer;
}

function stufeOf(treffer: readonly Treffer[], short: readonly Wort[], long: readonly Wort[]): Feldstufe {
  const isTypo = treffer.some(({ stufe }) => stufe === "tippfehler");
  if (treffer.length < short.length) return isTypo && treffer.length === 1 ? "anders" : "teilweise";
  if (isTypo) return "tippfehler";
  if (short.length < long.length) return "teil";
  return treffer.every(({ stufe }) => stufe === "gleich") ? "gleich" : "laut";
}

/** Two spellings that are both common (Amir, Amin) are two names, however near. */
function createWortvergleich(
  haeufigkeit: Haeufigkeit,
  selten: number,
): (one: Wort, other: Wort) => Wortstufe {
  const known = new Map<number, Wortstufe>();
  return (one, other) => {
    if (one.id === other.id) return "gleich";
    const key = one.id * 2 ** 26 + other.id;
    const before = known.get(key);
    if (before !== undefined) return before;
    const areUsual = one.laut.startsWith("=") && other.laut.startsWith("=");
    const isRare = Math.min(haeufigkeit(one), haeufigkeit(other)) <= selten;
    const stufe =
      isAlike(one.laut, other.laut) || isAlike(one.klang, other.klang)
        ? "laut"
        : isRare && !areUsual && isTypo(one, other)
          ? "tippfehler"
          : "anders";
    known.set(key, stufe);
    return stufe;
  };
}

function isTypo(one: Wort, other: Wort): boolean {
  return isNear(one.text, other.text) || isNear(one.laut, other.laut) || isCutOff(one.text, other.text);
}

function isNear(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < 4 || one.startsWith("=") || other.startsWith("=")) return false;
  const most = length >= 8 ? 2 : 1;
  return mayBeNear(letterBits(one) ^ letterBits(other), most) && editDistance(one, other, most) <= most;
}

/** A field of fixed width cuts long names off. */
function isCutOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= 6 && long.startsWith(short);
}
