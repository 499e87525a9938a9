import type { CellAppearance, SheetAppearance } from "../../../src/workbook/xlsx/appearance";
import { snapshot } from "../../../src/werkbank/sheet/snapshot";

const GERMAN = "deDE";

function appearance(
  part: Partial<SheetAppearance> & { readonly filled?: readonly CellAppearance[] },
): SheetAppearance {
  const { filled = [], ...rest } = part;
  return {
    name: "Liste",
    visible: true,
    dateSystem: 1900,
    rowCount: 21,
    columnCount: 6,
    cells: () => filled,
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    frozen: { rows: 0, columns: 0 },
    ...rest,
  };
}

function shown(part: Parameters<typeof appearance>[0]) {
  const data = snapshot("mappe", "Liste.xlsx", GERMAN, [appearance(part)]);
  const sheet = data.sheets["0"]!;
  const look = (row: number, column: number) => data.styles[sheet.cellData[row]![column]!.s as string];
  return { data, sheet, look };
}

it("keeps names and order of the sheets, hidden ones too", () => {
  const data = snapshot("mappe", "Liste.xlsx", GERMAN, [
    appearance({ name: "Übersicht" }),
    appearance({ name: "Liste", visible: false, tabColor: "107C41" }),
  ]);
  expect(data.sheetOrder.map((id) => data.sheets[id])).toMatchObject([
    { name: "Übersicht", hidden: 0 },
    { name: "Liste", hidden: 1, tabColor: "#107C41" },
  ]);
});

it("shows values, formulas and their results", () => {
  const { sheet } = shown({
    filled: [
      { row: 0, column: 0, value: "00123" },
      { row: 0, column: 1, value: "=HYPERLINK(A1)" },
      { row: 1, column: 0, value: 30387.2 },
      { row: 1, column: 1, value: 2, formula: "COUNTA(B7:B8)" },
      { row: 2, column: 0, value: { error: "#REF!" } },
      { row: 2, column: 1, value: true },
    ],
  });
  expect(sheet.cellData).toEqual({
    0: {
      0: { v: "00123", t: 4 },
      1: { v: "=HYPERLINK(A1)", t: 4 },
    },
    1: {
      0: { v: 30387.2, t: 2 },
      1: { v: 2, t: 2, f: "=COUNTA(B7:B8)" },
    },
    2: { 0: { v: "#REF!", t: 1 }, 1: { v: 1, t: 3 } },
  });
});

it("shows looks, each kept once", () => {
  const struck = { font: "Arial", size: 10, strike: true, color: "595959" };
  const { data, look } = shown({
    filled: [
      { row: 0, column: 0, value: "a", look: struck },
      { row: 1, column: 0, value: "b", look: { ...struck } },
      {
        row: 2,
        column: 0,
        value: 1,
        look: {
          numberFormat: "dd.mm.yyyy",
          bold: true,
          italic: true,
          underline: true,
          fill: "D9E1F2",
          align: "center",
          verticalAlign: "top",
          wrap: true,
          borders: { top: { style: "thin" }, bottom: { style: "double", color: "808080" } },
        },
      },
    ],
  });
  expect(Object.keys(data.styles)).toHaveLength(2);
  expect(look(0, 0)).toEqual({ ff: "Arial", fs: 10, st: { s: 1 }, cl: { rgb: "#595959" } });
  expect(look(2, 0)).toMatchObject({
    n: { pattern: "dd.mm.yyyy" },
    bl: 1,
    it: 1,
    ul: { s: 1 },
    bg: { rgb: "#D9E1F2" },
    ht: 2,
    bd: {
      t: { s: 1, cl: { rgb: "#000000" } },
      b: { s: 7, cl: { rgb: "#808080" } },
    },
  });
});

it("shows sizes, hidden rows and columns, merged areas and what is frozen", () => {
  const { sheet } = shown({
    columnWidths: new Map([[1, 28]]),
    rowHeights: new Map([[2, 21]]),
    hiddenRows: new Set([2, 9]),
    hiddenColumns: new Set([4]),
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    frozen: { rows: 6, columns: 2 },
  });
  expect(sheet).toMatchObject({
    columnData: { 1: { w: 196 }, 4: { hd: 1 } },
    rowData: { 2: { h: 28, hd: 1 }, 9: { hd: 1 } },
    mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 }],
    freeze: { xSplit: 2, ySplit: 6, startColumn: 2, startRow: 6 },
  });
});

it("leaves room to type beside and below", () => {
  const { sheet } = shown({ rowCount: 5000, columnCount: 40 });
  expect(sheet.rowCount).toBeGreaterThan(5000);
  expect(sheet.columnCount).toBeGreaterThan(40);
});

test.each([
  ["wrapped text in a narrow column", { value: "x".repeat(50), wrap: true }, 5 * 13 + 2],
  ["lines of its own", { value: "a\nb", wrap: true }, 2 * 13 + 2],
  ["text that is not wrapped", { value: "x".repeat(50), wrap: false }, undefined],
  ["wrapped text that fits", { value: "kurz", wrap: true }, undefined],
])("a row without a height, %s", (_, { value, wrap }, points) => {
  const { sheet } = shown({
    columnWidths: new Map([[0, 10]]),
    filled: [{ row: 3, column: 0, value, look: { wrap } }],
  });
  expect(sheet.rowData[3]?.h).toBe(points === undefined ? undefined : Math.round((points * 4) / 3));
});

test.each([
  ["most cells that name their font", ["Calibri", "Calibri", "Arial"], { ff: "Calibri", fs: 11 }],
  ["our own sheets where no cell names one", [], { ff: "Arial", fs: 10 }],
])("a cell without a look is shown like %s", (_, fonts, usual) => {
  const filled = fonts.map((font, row) => ({ row, column: 0, value: 1, look: { font, size: 11 } }));
  expect(shown({ filled }).sheet.defaultStyle).toMatchObject(usual);
});
