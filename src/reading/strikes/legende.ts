import type { Vermerk } from "../remarks/vermerk";
import { fold } from "../text/fold";
import { areNear, farbtonIn, farbtonOf, type Farbton } from "./farbton";

/** What a sheet says its colours, marks and short words mean. */
export interface Legende {
  /** By the exact fill of the legend's own cell. */
  readonly fills: ReadonlyMap<string, Vermerk>;
  /** By the name of the colour. */
  readonly toene: ReadonlyMap<Farbton, Vermerk>;
  /** "*", "¹", "v": folded. */
  readonly marks: ReadonlyMap<string, Vermerk>;
}

export interface Legendentext {
  readonly text: string;
  /** The fill of the cell itself, or of an empty cell just before it. */
  readonly fill: string | undefined;
  /** Stands below or beside the word "Legende". */
  readonly isInLegend: boolean;
}

export function legendeOf(texts: readonly Legendentext[], readVermerk: (text: string) => Vermerk): Legende {
  const fills = new Map<string, Vermerk>();
  const toene = new Map<Farbton, Vermerk>();
  const marks = new Map<string, Vermerk>();
  for (const { text, fill, isInLegend } of texts) {
    for (const part of text.split(/\s*[;\n]\s*|,\s+(?=[\p{L}*†¹²³]{1,14}(?:\s+\p{L}+)?\s*[=:])/u)) {
      const [, sign = "", meaning = ""] = EXPLAINED.exec(part) ?? [];
      const ton = farbtonIn(fold(sign));
      if (ton !== "none") {
        const vermerk = readVermerk(meaning);
        toene.set(ton, vermerk);
        if (fill !== undefined && areNear(farbtonOf(fill), ton)) fills.set(fill, vermerk);
      } else if (fill !== undefined && isInLegend)
        fills.set(fill, readVermerk(meaning === "" ? part : meaning));
      if (ton === "none" && sign !== "" && sign.length <= 4) marks.set(fold(sign), readVermerk(meaning));
      const [, mark = "", note = ""] = FOOTNOTE.exec(part) ?? [];
      if (mark !== "") marks.set(fold(mark), readVermerk(note));
    }
  }
  return { fills, toene, marks };
}

/** What a fill means; "unerklaert" if nothing in the sheet says it. */
export function meaningOfFill(fill: string, legende: Legende): Vermerk | "unerklaert" {
  const ton = farbtonOf(fill);
  return (
    legende.fills.get(fill) ??
    legende.toene.get(ton) ??
    (ton === "rosa" ? legende.toene.get("rot") : undefined) ??
    "unerklaert"
  );
}

/** "rot hinterlegt = gestrichen", "grau: nicht mehr gemeldet", "v = verzogen". */
const EXPLAINED =
  /^(?:Legende\s*:?\s*)?(?:Zeilen?\s+)?([^=:]{1,40}?)\s*(?:=|:|→|\s[–-]\s|\sbedeutet\s|\sheißt\s|(?<=\p{L}{3})\s(?=(?:gestrichen|verzogen|nicht|abgemeldet|weggezogen)))\s*(.+)$/u;

/** "* nachgeborenes Kind", "¹) Familiennachzug". */
const FOOTNOTE = /^(\*{1,4}|[¹²³⁴-⁹]|[†‡§°#+])\)?\s*[:=]?\s*(\p{L}.*)$/u;
