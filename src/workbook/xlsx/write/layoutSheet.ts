import type { Cell, CellStyle, Sheet } from "hucre";
import { rangeRef } from "hucre/xlsx";
import { markText } from "../../mark";
import { cellLayoutAt, type CellInput, type RowLayout, type SheetLayout } from "../../plan";
import type { DateSystem } from "../../sheetContent";
import { TAB_COLORS, type RowTone, type StyleName } from "../../style";
import { omit } from "../omit";
import { detailedCell, isFormula, plainValue, type PlainValue } from "./cellOf";
import { directStyle, footStyle } from "./cellStyles";
import { choicesOf } from "./choices";
import { FIRST_ROW, HEADER_ROW, MARK_ROW, TITLE_ROW } from "./frame";
import { headerFooter, PAGE } from "./printSetup";
import { tallRows } from "./tallRows";

const HEADER_HEIGHT = 30;
/** A file counts the room at both sides of the text too (ECMA-376 part 1, 18.3.1.13). */
const PADDING = 0.71;

/**
 * A whole sheet of ours. What a clerk has put beside the cells (charts, comments, pictures) stays, and so do the widths,
 * the frozen rows and the page as the clerk has set them.
 */
export function layoutSheet(
  layout: SheetLayout,
  name: string,
  table: string,
  dateSystem: DateSystem,
  old?: Sheet,
): Sheet {
  const { columns } = layout;
  const rows: readonly RowLayout[] = layout.rows.length > 0 ? layout.rows : [{ cells: [] }];
  const lastRow = HEADER_ROW + rows.length;
  const { values, cells } = fill(layout, rows, dateSystem);
  keepComments(cells, old);
  return {
    ...(old ? omit(old, "merges", "autoFilter", "splitPane") : {}),
    name,
    rows: values,
    cells,
    columns: columns.map(({ width, style }, at) => ({
      width: width + PADDING,
      ...omit(old?.columns?.[at] ?? {}, "style"),
      style: directStyle(style),
    })),
    rowDefs: new Map([[HEADER_ROW, { height: HEADER_HEIGHT }], ...tallRows(layout)]),
    dataValidations: [...choicesOf(layout, rows.length)],
    freezePane: old?.freezePane ?? {
      rows: FIRST_ROW,
      ...(layout.frozenColumns > 0 ? { columns: layout.frozenColumns } : {}),
    },
    view: old?.view ?? { showGridLines: false, tabColor: { rgb: TAB_COLORS[layout.tab] } },
    pageSetup: old?.pageSetup ?? PAGE,
    headerFooter: headerFooter(layout),
    tables: [
      {
        name: table,
        range: rangeRef(HEADER_ROW, 0, lastRow, columns.length - 1),
        columns: columns.map(({ header }) => ({ name: header })),
        style: "None",
        showRowStripes: false,
        showAutoFilter: true,
      },
    ],
  };
}

/** The styles of columns hold for all their cells; only what differs gets details of its own. */
function fill(
  layout: SheetLayout,
  rows: readonly RowLayout[],
  dateSystem: DateSystem,
): { readonly values: PlainValue[][]; readonly cells: Map<string, Cell> } {
  const { columns } = layout;
  const cells = new Map<string, Cell>();
  const toned = createStyles();
  const put = (row: number, column: number, input: CellInput, style: CellStyle): void => {
    cells.set(`${row},${column}`, detailedCell(input, dateSystem, style));
  };
  put(TITLE_ROW, 0, layout.title, directStyle("titel"));
  put(MARK_ROW, 0, markText(layout), directStyle("hinweis"));
  const header = directStyle("kopf");
  columns.forEach((column, at) => put(HEADER_ROW, at, column.header, header));

  const values: PlainValue[][] = [
    [layout.title],
    [markText(layout)],
    [],
    columns.map((column) => column.header),
  ];
  rows.forEach((row, index) => {
    values.push(columns.map((_, at) => plainValue(row.cells[at] ?? null, dateSystem)));
    columns.forEach((column, at) => {
      const { style } = cellLayoutAt(layout, index, at);
      const input = row.cells[at] ?? null;
      if (row.tone === undefined && style === column.style && !isFormula(input)) return;
      put(FIRST_ROW + index, at, input, toned(style, row.tone));
    });
  });
  (layout.foot ?? []).forEach((line, index) => {
    values.push(columns.map((_, at) => plainValue(line[at] ?? null, dateSystem)));
    columns.forEach((column, at) =>
      put(FIRST_ROW + rows.length + index, at, line[at] ?? null, footStyle(column.style)),
    );
  });
  return { values, cells };
}

/** The same style object for the same look: a large sheet has few of them. */
export function createStyles(): (style: StyleName, tone?: RowTone) => CellStyle {
  const known = new Map<string, CellStyle>();
  return (style, tone) => {
    const key = `${style} ${tone ?? ""}`;
    const found = known.get(key) ?? directStyle(style, tone);
    known.set(key, found);
    return found;
  };
}

function keepComments(cells: Map<string, Cell>, old: Sheet | undefined): void {
  for (const [key, { comment }] of old?.cells ?? []) {
    if (comment === undefined) continue;
    cells.set(key, { ...(cells.get(key) ?? { value: null, type: "empty" }), comment });
  }
}
