import { markText } from "../mark";
import type { CellInput, SheetLayout } from "../plan";
import type { DateSystem } from "../sheetContent";
import { STYLES, TAB_COLORS, type CellStyle } from "../style";
import { FIRST_ROW, HEADER_ROW } from "./frame";
import { wireCell } from "./wireCell";

const HEADER_HEIGHT = 30;

/** Queues title, mark and header: text, whatever they look like. */
export function writeHead(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const { title, columns } = layout;
  writeTexts(sheet.getRange("A1"), [title], STYLES.titel.label);
  writeTexts(sheet.getRange("A2"), [markText(layout)], STYLES.hinweis.label);
  const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, columns.length);
  writeTexts(
    header,
    columns.map((column) => column.header),
    STYLES.kopf.label,
  );
  header.format.rowHeight = HEADER_HEIGHT;
}

/** Queues the rows below the table: bold, with the number format of their column. */
export function writeFoot(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  top: number,
  dateSystem: DateSystem,
): void {
  const { foot = [], columns } = layout;
  if (foot.length === 0) return;
  const range = sheet.getRangeByIndexes(top, 0, foot.length, columns.length);
  const cells = foot.map((line) =>
    columns.map((column, index) => {
      const { numberFormat = "General" }: CellStyle = STYLES[column.style];
      const input: CellInput = line[index] ?? null;
      // A sum in a column of text is a number all the same.
      return wireCell(input, numberFormat === "@" ? "General" : numberFormat, dateSystem);
    }),
  );
  range.style = STYLES.summe.label;
  range.numberFormat = cells.map((line) => line.map(({ numberFormat }) => numberFormat));
  range.values = cells.map((line) => line.map(({ value }) => value));
}

/** Queues what a clerk may change later and keeps: only a new sheet gets it. */
export function furnish(sheet: Excel.Worksheet, { tab, columns, frozenColumns }: SheetLayout): void {
  sheet.tabColor = `#${TAB_COLORS[tab]}`;
  sheet.showGridlines = false;
  setWidths(sheet, columns, 0);
  if (frozenColumns === 0) sheet.freezePanes.freezeRows(FIRST_ROW);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, FIRST_ROW, frozenColumns));
}

/** Of a sheet that has grown columns, only the new ones; the others may be as wide as the clerk made them. */
export function setWidths(sheet: Excel.Worksheet, columns: SheetLayout["columns"], from: number): void {
  columns.slice(from).forEach(({ width }, index) => {
    sheet.getRangeByIndexes(0, from + index, 1, 1).format.columnWidth = pointsOf(width);
  });
}

/** A digit of Arial 10 is 7 pixels wide and a cell has 5 to spare; Excel's API counts in points. */
function pointsOf(characters: number): number {
  return (7 * characters + 5) * 0.75;
}

function writeTexts(range: Excel.Range, texts: readonly string[], style: string): void {
  range.style = style;
  range.numberFormat = [texts.map(() => "@")];
  range.values = [[...texts]];
}
