import type { GemeindeIndex } from "../../domain/gemeinde/gemeindeIndex";
import type { Zeichen } from "../../domain/personenliste/zeile";
import { ausVermerk, type Umstand } from "../remarks/ausVermerk";
import { KEIN_VERMERK } from "../remarks/readVermerk";
import type { Vermerk } from "../remarks/vermerk";
import { farbtonOf } from "../strikes/farbton";
import { meaningOfFill } from "../strikes/legende";
import type { Lesung } from "./lesung";

export interface Fuellung {
  readonly rgb: string;
  readonly isExplained: boolean;
  readonly meaning: Vermerk;
}

/** The fill of the name: explained by a legend, or red or grey without any word. Stripes say nothing. */
export function fillOf({ grid, spalten, legende, zebra }: Lesung, row: number): Fuellung | undefined {
  if (!grid.isMarked(row)) return undefined;
  const column = spalten.names.find((name) => grid.value(row, name) !== null) ?? spalten.names[0] ?? 0;
  const rgb = grid.format(row, column)?.fill;
  if (rgb === undefined) return undefined;
  const meaning = meaningOfFill(rgb, legende);
  if (meaning !== "unerklaert") return { rgb, isExplained: true, meaning };
  const ton = farbtonOf(rgb);
  const isQuestion = (ton === "rot" || ton === "grau") && !zebra.has(rgb);
  return isQuestion ? { rgb, isExplained: false, meaning: KEIN_VERMERK } : undefined;
}

export function zeichenOfFill(
  { rgb, isExplained, meaning }: Fuellung,
  umstand: Umstand,
  index: GemeindeIndex,
): readonly Zeichen[] {
  if (!isExplained) return [{ kind: "farbe", rgb }];
  const said = ausVermerk(meaning, umstand, index);
  return said.some(({ kind }) => kind === "abgang" || kind === "vonHand")
    ? [{ kind: "vonHand", wie: "farbe" }]
    : said;
}
