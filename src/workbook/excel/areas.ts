import { addressOf } from "../address";

/** A line of cells: row and columns from 0. */
export interface Line {
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

/** Excel takes at most 8,192 characters of addresses at once. */
const LONGEST_LIST = 8000;

/** Does the same to many lines of cells: lines below each other are one range, and a list of ranges is one object. */
export function eachAreas(
  sheet: Excel.Worksheet,
  lines: readonly Line[],
  change: (areas: Excel.RangeAreas) => void,
): void {
  let list = "";
  const flush = (): void => {
    if (list !== "") change(sheet.getRanges(list));
    list = "";
  };
  for (const { row, rows, first, last } of blocksOf(lines)) {
    const address = `${addressOf(row, first)}:${addressOf(row + rows - 1, last)}`;
    if (list.length + address.length >= LONGEST_LIST) flush();
    list = list === "" ? address : `${list},${address}`;
  }
  flush();
}

function blocksOf(lines: readonly Line[]): readonly (Line & { readonly rows: number })[] {
  const blocks: (Line & { rows: number })[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const isBelow =
      last?.first === line.first && last.last === line.last && last.row + last.rows === line.row;
    if (isBelow) last.rows += 1;
    else blocks.push({ ...line, rows: 1 });
  }
  return blocks;
}
