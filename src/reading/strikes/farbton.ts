/** The colours that clerks name. */
export type Farbton =
  "rot" | "orange" | "gelb" | "gruen" | "blau" | "violett" | "rosa" | "grau" | "weiss" | "schwarz";

export function farbtonOf(rgb: string): Farbton {
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  if (lightness > 0.985) return "weiss";
  if (max - min < 0.06 || (lightness > 0.9 && max - min < 0.04)) return lightness < 0.15 ? "schwarz" : "grau";
  return ofHue(hueOf(r, g, b, max, max - min), lightness);
}

function hueOf(r: number, g: number, b: number, max: number, range: number): number {
  const sector = max === r ? (g - b) / range : max === g ? 2 + (b - r) / range : 4 + (r - g) / range;
  return (sector * 60 + 360) % 360;
}

function ofHue(hue: number, lightness: number): Farbton {
  if (hue < 16 || hue >= 345) return "rot";
  if (hue < 40 || (hue < 48 && lightness < 0.75)) return "orange";
  if (hue < 70) return "gelb";
  if (hue < 170) return "gruen";
  if (hue < 255) return "blau";
  return hue < 300 ? "violett" : "rosa";
}

/** Whether people may call one the other: gold is orange or yellow. */
export function areNear(one: Farbton, other: Farbton): boolean {
  return one === other || NEAR.has(`${one} ${other}`) || NEAR.has(`${other} ${one}`);
}

const NEAR: ReadonlySet<string> = new Set([
  "orange gelb",
  "rot rosa",
  "rot orange",
  "blau violett",
  "violett rosa",
  "gelb gruen",
]);

/** The colour that a legend names: "rot hinterlegt = …". */
export function farbtonIn(folded: string): Farbton | "none" {
  const [, word = ""] =
    /\b(?:hell|dunkel|blass)?(rote?[nrsm]?|rosa|pink|orange[nr]?|gelbe?[nr]?|gruene?[nr]?|blaue?[nr]?|tuerkis|violett|lila|graue?[nr]?|red|grey|gray|green|yellow|blue)(?:markiert|hinterlegt|\b)/u.exec(
      folded,
    ) ?? [];
  return WORDS.find(([start]) => word.startsWith(start) && word !== "")?.[1] ?? "none";
}

const WORDS: readonly (readonly [string, Farbton])[] = [
  ["rosa", "rosa"],
  ["pink", "rosa"],
  ["rot", "rot"],
  ["red", "rot"],
  ["orange", "orange"],
  ["gelb", "gelb"],
  ["yellow", "gelb"],
  ["gruen", "gruen"],
  ["gree", "gruen"],
  ["blau", "blau"],
  ["blue", "blau"],
  ["tuerkis", "blau"],
  ["violett", "violett"],
  ["lila", "violett"],
  ["gra", "grau"],
  ["grey", "grau"],
];
