import { agsIn } from "../../domain/gemeinde/ags";
import { createGemeindeIndex, type GemeindeIndex } from "../../domain/gemeinde/gemeindeIndex";
import { LANDKREISE } from "../../domain/gemeinde/landkreise";
import { matchGemeinde } from "../../domain/gemeinde/matchGemeinde";
import { stripTitles } from "../../domain/gemeinde/stripTitles";
import { textOf, wordsOf } from "../../domain/gemeinde/words";
import { isCellError, type CellValue } from "../../workbook/cell";
import { optional } from "../arguments/single";
import { kopfOf, commonLength, spalteOf } from "../arguments/spalte";
import { cellError } from "../cellError";

/** The AGS of each Gemeinde that is written in the column. */
export function agsCells(gemeinde: unknown, landkreis: unknown): unknown[][] {
  const index = indexFor(landkreis);
  return perCell(gemeinde, "gemeinde", (input) => {
    const match = matchGemeinde(input, index);
    switch (match.kind) {
      case "gefunden":
        return match.gemeinde.ags ?? "";
      case "vorschlag":
        return cellError({ kind: "gemeindeUnbekannt", input, vorschlaege: namesOf(match.gemeinden) });
      case "mehrdeutig":
        return cellError({ kind: "gemeindeMehrdeutig", input, gemeinden: namesOf(match.gemeinden) });
      case "unbekannt":
        return cellError({ kind: "gemeindeUnbekannt", input, vorschlaege: [] });
    }
  });
}

/** The official name of each AGS in the column. */
export function gemeindeCells(ags: unknown): unknown[][] {
  return perCell(ags, "ags", (input) => {
    const [found, second] = agsIn(input).flatMap((number) => ALL.byAgs.get(number) ?? []);
    return found === undefined || second !== undefined
      ? cellError({ kind: "agsUnbekannt", input })
      : found.name;
  });
}

const ALL = createGemeindeIndex(LANDKREISE.flatMap(({ gemeinden }) => gemeinden));
const OF_ONE: ReadonlyMap<string, GemeindeIndex> = new Map(
  LANDKREISE.map(({ name, gemeinden }) => [plainName(name), createGemeindeIndex(gemeinden)]),
);

function indexFor(landkreis: unknown): GemeindeIndex {
  const cell = optional(landkreis, "landkreis");
  if (cell === undefined) return ALL;
  const index = OF_ONE.get(plainName(String(cell)));
  if (index !== undefined) return index;
  const bekannt = LANDKREISE.map(({ name }) => name);
  throw cellError({ kind: "landkreisUnbekannt", input: String(cell), bekannt }, "landkreis");
}

/** "Landkreis Heilbronn", "LK Heilbronn" and "Heilbronn" are one. */
function plainName(name: string): string {
  const words = wordsOf(name).filter(({ text }) => !["landkreis", "lk", "lkr", "kreis"].includes(text));
  return textOf(stripTitles(words));
}

function namesOf(gemeinden: readonly { readonly name: string }[]): readonly string[] {
  return gemeinden.map(({ name }) => name);
}

function perCell(raw: unknown, argument: string, answer: (input: string) => unknown): unknown[][] {
  const spalte = spalteOf(raw, argument);
  const header = ["gemeinde", "gemeinden", "ags"].includes(textOf(wordsOf(kopfOf(spalte))));
  return spalte
    .slice(0, commonLength({ [argument]: spalte }))
    .map((cell, row) => [header && row === 0 ? "" : cellFor(cell, answer)]);
}

function cellFor(cell: CellValue, answer: (input: string) => unknown): unknown {
  if (cell === null) return "";
  return isCellError(cell) ? cellError({ kind: "fehlerwert", error: cell.error }) : answer(String(cell));
}
