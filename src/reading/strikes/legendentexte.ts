import type { Randtext } from "../gefundeneListe";
import { isBlank } from "../text/cellText";
import type { Grid } from "../sheet/grid";
import type { Legendentext } from "./legende";

/** The texts around a list that may explain its colours and marks, with the fills they stand on or beside. */
export function legendentexteOf(grid: Grid, randtexte: readonly Randtext[]): readonly Legendentext[] {
  let legendRow = Number.NEGATIVE_INFINITY;
  return randtexte.map(({ row, column, text }) => {
    if (/^\s*(?:legende|farben|zeichenerkl|farblegende|farbcode|bedeutung|erläuterung|key)/iu.test(text))
      legendRow = row;
    return {
      text,
      fill: fillAt(grid, row, column),
      isInLegend: row - legendRow >= 0 && row - legendRow <= LEGEND_ROWS,
    };
  });
}

const LEGEND_ROWS = 8;

function fillAt(grid: Grid, row: number, column: number): string | undefined {
  const own = grid.format(row, column)?.fill;
  if (own !== undefined || column === 0) return own;
  return isBlank(grid.value(row, column - 1)) ? grid.format(row, column - 1)?.fill : undefined;
}
