import type { CellInput, ColumnLayout, RowLayout } from "../plan";
import type { DateSystem } from "../sheetContent";
import { STYLES, TONES, type CellStyle, type RowTone, type StyleName, type ToneStyle } from "../style";
import type { Block } from "./block";
import { eachAreas } from "./areas";
import { wireCell } from "./wireCell";

/**
 * Queues the rows [from, to) of a block: looks first, then values, then the tones of rows. Each is said once per run of
 * columns or once per list of ranges, never per row or cell.
 */
export function writeRows(
  sheet: Excel.Worksheet,
  block: Block,
  [from, to]: readonly [number, number],
  dateSystem: DateSystem,
): void {
  const rows = block.rows.slice(from, to);
  if (rows.length === 0) return;
  const part = { ...block, top: block.top + from, rows };
  for (const run of runsOf(block.columns.map((column) => column?.style))) {
    rangeAt(sheet, part, run).style = STYLES[run.value].label;
  }
  writeCellStyles(sheet, part);
  for (const run of runsOf(block.columns.map((column) => (column === undefined ? undefined : true)))) {
    const cells = rows.map((row) => wireCells(row, block.columns, run, dateSystem));
    writeNumberFormats(sheet, part, run, cells);
    rangeAt(sheet, part, run).values = cells.map((line) => line.map(({ value }) => value));
  }
  for (const run of runsOf(block.columns.map((column) => column && isStrikable(column.style)))) {
    writeTones(sheet, part, run);
  }
}

function isStrikable(name: StyleName): boolean {
  const style: CellStyle = STYLES[name];
  return style.strikable === true;
}

/** Columns beside each other with the same value; columns without one are left out. */
interface Run<Value> {
  readonly value: Value;
  readonly first: number;
  last: number;
}

function runsOf<Value>(values: readonly (Value | undefined)[]): readonly Run<Value>[] {
  const runs: Run<Value>[] = [];
  values.forEach((value, index) => {
    const before = runs.at(-1);
    if (value === undefined) return;
    if (before?.last === index - 1 && before.value === value) before.last = index;
    else runs.push({ value, first: index, last: index });
  });
  return runs;
}

function rangeAt(
  sheet: Excel.Worksheet,
  { top, left, rows }: Block,
  { first, last }: Run<unknown>,
): Excel.Range {
  return sheet.getRangeByIndexes(top, left + first, rows.length, last - first + 1);
}

function wireCells(
  row: RowLayout,
  columns: Block["columns"],
  { first, last }: Run<unknown>,
  dateSystem: DateSystem,
): ReturnType<typeof wireCell>[] {
  return columns.slice(first, last + 1).map((column, offset) => {
    const index = first + offset;
    const input: CellInput = row.cells[index] ?? null;
    return wireCell(input, formatOf(styleAt(row, column, index)), dateSystem);
  });
}

/** Where a cell needs another number format than its style has, the formats of its column are said row by row. */
function writeNumberFormats(
  sheet: Excel.Worksheet,
  block: Block,
  { first }: Run<unknown>,
  cells: readonly ReturnType<typeof wireCell>[][],
): void {
  cells[0]?.forEach((_, offset) => {
    const index = first + offset;
    const formats = cells.map((line) => line[offset]?.numberFormat ?? "General");
    const usual = block.rows.map((row) => formatOf(styleAt(row, block.columns[index], index)));
    if (formats.every((format, row) => format === usual[row])) return;
    const column = sheet.getRangeByIndexes(block.top, block.left + index, formats.length, 1);
    column.numberFormat = formats.map((format) => [format]);
  });
}

/** Cells that look otherwise than their column, as in a form. */
function writeCellStyles(sheet: Excel.Worksheet, { top, left, rows }: Block): void {
  const places = new Map<StyleName, { row: number; first: number; last: number }[]>();
  rows.forEach(({ cellLayouts }, down) => {
    for (const [index, { style }] of Object.entries(cellLayouts ?? {})) {
      const column = left + Number(index);
      places.set(style, [...(places.get(style) ?? []), { row: top + down, first: column, last: column }]);
    }
  });
  for (const [style, cells] of places) {
    eachAreas(sheet, cells, (areas) => (areas.style = STYLES[style].label));
  }
}

function writeTones(
  sheet: Excel.Worksheet,
  { top, left, rows }: Block,
  { value: isStruck, first, last }: Run<boolean>,
): void {
  const lines = new Map<RowTone, { row: number; first: number; last: number }[]>();
  rows.forEach(({ tone }, down) => {
    if (tone === undefined) return;
    const known = lines.get(tone) ?? [];
    lines.set(tone, known);
    known.push({ row: top + down, first: left + first, last: left + last });
  });
  for (const [tone, areas] of lines)
    eachAreas(sheet, areas, (range) => layTone(range.format, TONES[tone], isStruck));
}

function layTone({ fill, font }: Excel.RangeFormat, tone: ToneStyle, isStruck: boolean): void {
  if (tone.fill !== undefined) fill.color = `#${tone.fill}`;
  if (tone.color !== undefined) font.color = `#${tone.color}`;
  if (tone.bold === true) font.bold = true;
  if (tone.italic === true) font.italic = true;
  if (tone.strike === true && isStruck) font.strikethrough = true;
}

function styleAt(row: RowLayout, column: ColumnLayout | undefined, index: number): StyleName {
  return row.cellLayouts?.[index]?.style ?? column?.style ?? "text";
}

function formatOf(style: StyleName): string {
  const { numberFormat }: CellStyle = STYLES[style];
  return numberFormat ?? "General";
}
