import { findGemeindeIn } from "../domain/gemeinde/findGemeindeIn";
import type { Gemeinde } from "../domain/gemeinde/gemeinde";
import { createGemeindeIndex, type GemeindeIndex } from "../domain/gemeinde/gemeindeIndex";
import type { Landkreis } from "../domain/gemeinde/landkreis";
import { findListen } from "../reading/findListen";
import type { Mappe } from "../reading/readMappe";
import { cellText } from "../reading/text/cellText";

/** The Gemeinden of the Landkreis that the lists speak of most; none if they speak of no Landkreis of ours. */
export function gemeindenFitting(
  mappen: readonly Mappe[],
  landkreise: readonly Landkreis[],
): readonly Gemeinde[] {
  const texts = new Set(mappen.flatMap(textsOf));
  const scores = landkreise.map(({ gemeinden }) => ({
    gemeinden,
    score: scoreOf(texts, createGemeindeIndex(gemeinden)),
  }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one), {
    gemeinden: NONE,
    score: 0,
  });
  return best.gemeinden;
}

const NONE: readonly Gemeinde[] = [];

function scoreOf(texts: ReadonlySet<string>, index: GemeindeIndex): number {
  const found = new Set<string>();
  for (const text of texts) {
    const match = findGemeindeIn(text, index);
    if (match.kind === "gefunden") found.add(match.gemeinde.name);
  }
  return found.size;
}

function textsOf({ file, sheets }: Mappe): readonly string[] {
  return sheets.flatMap((sheet) =>
    findListen(sheet).flatMap(({ spalten, personenzeilen, textDarueber }) => {
      const column = spalten.find(({ rolle }) => rolle === "gemeinde")?.index;
      const step = Math.max(1, Math.floor(personenzeilen.length / SAMPLE));
      const cells =
        column === undefined
          ? []
          : personenzeilen
              .filter((_, at) => at % step === 0)
              .map((row) => cellText(sheet.rows[row]?.[column]));
      return [file, sheet.name, ...textDarueber, ...cells];
    }),
  );
}

const SAMPLE = 500;
