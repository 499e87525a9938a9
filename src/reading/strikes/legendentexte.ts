import type { Randtext } from "../gefundeneListe";
import { isBlank } from "../text/cellText";
import type { Grid } from "../sheet/grid";
import { farbtonOf, type Farbton } from "./farbton";
import type { Legendentext } from "./legende";

/** The texts around a list that may explain its colours and marks, with the fills they stand on or beside. */
export function legendentexteOf(grid: Grid, randtexte: readonly Randtext[]): readonly Legendentext[] {
  let legendRow = Number.NEGATIVE_INFINITY;
  return randtexte.map(({ row, column, text }) => {
    if (HEADING.test(text)) legendRow = row;
    const isNearHeading = row - legendRow >= 0 && row - legendRow <= LEGEND_ROWS;
    const own = grid.format(row, column)?.fill;
    const swatch = own === undefined ? swatchBefore(grid, row, column) : undefined;
    const isSaying =
      own !== undefined && WARM.has(farbtonOf(own)) && text.split(" ").length <= 5 && !text.endsWith(":");
    return { text, fill: own ?? swatch, isInLegend: isNearHeading || swatch !== undefined || isSaying };
  });
}

const HEADING = /^\s*(?:legende|farben|zeichenerkl|farblegende|farbcode|bedeutung|erläuterung|key)/iu;
const LEGEND_ROWS = 8;

/** Nobody paints a title red; grey, blue and green titles are usual and explain nothing. */
const WARM: ReadonlySet<Farbton> = new Set(["rot", "rosa", "orange", "gelb"]);

/** An empty filled cell just before the text. */
function swatchBefore(grid: Grid, row: number, column: number): string | undefined {
  return column > 0 && isBlank(grid.value(row, column - 1)) ? grid.format(row, column - 1)?.fill : undefined;
}
