import type { RowDef } from "hucre";
import type { SheetLayout } from "../../plan";
import { STYLES, type CellStyle } from "../../style";
import { FIRST_ROW } from "./frame";

/** A line of Arial 10. */
const LINE_HEIGHT = 12.75;
/** Excel's tallest row. */
const TALLEST = 409;

/** Not every program makes room for wrapped text when it opens a file: rows of several lines say their height. */
export function tallRows(
  { columns, rows }: SheetLayout,
  first = FIRST_ROW,
): readonly (readonly [number, RowDef])[] {
  const wrapped = columns.map(({ style }) => isWrapped(STYLES[style]));
  return rows.flatMap(({ cells }, index) => {
    const lines = cells.map((cell, at) =>
      typeof cell === "string" && wrapped[at] === true ? linesOf(cell, columns[at]?.width ?? 0) : 1,
    );
    const most = Math.max(1, ...lines);
    return most === 1 ? [] : [[first + index, { height: Math.min(TALLEST, most * LINE_HEIGHT) }] as const];
  });
}

function isWrapped({ wrap }: CellStyle): boolean {
  return wrap === true;
}

/** Words are not divided, so a line holds somewhat less than its width. */
function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0);
}
