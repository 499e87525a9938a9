import fc from "fast-check";
import { headOf, sheetOf, slicesOf } from "../../../src/taskpane/worker/sheetSlices";
import type { CellFormat, CellValue } from "../../../src/workbook/cell";
import type { SheetContent } from "../../../src/workbook/sheetContent";
import { blatt, s } from "../../reading/blatt";

/** As a message carries it: copied, its buffers handed over. */
function sent(content: SheetContent): SheetContent {
  const slices = [...slicesOf(content)].map((slice) =>
    structuredClone(slice, { transfer: [slice.formats.buffer] }),
  );
  return sheetOf(structuredClone(headOf(content)), slices);
}

function formatsOf({ rows, formatAt }: SheetContent): readonly (readonly (CellFormat | undefined)[])[] {
  return rows.map((row, at) => row.map((_, column) => formatAt(at, column)));
}

it("hands over what stands around the cells", () => {
  const content: SheetContent = {
    ...blatt("Über sicht", [["a"]], {
      dateSystem: 1904,
      merges: [{ top: 0, left: 0, bottom: 2, right: 1 }],
    }),
    hiddenRows: new Set([3, 5]),
    tables: [{ name: "Liste", area: { top: 0, left: 0, bottom: 9, right: 4 } }],
  };
  const { name, dateSystem, merges, hiddenRows, tables } = sent(content);
  expect({ name, dateSystem, merges, hiddenRows: [...hiddenRows], tables }).toEqual({
    name: "Über sicht",
    dateSystem: 1904,
    merges: [{ top: 0, left: 0, bottom: 2, right: 1 }],
    hiddenRows: [3, 5],
    tables: [{ name: "Liste", area: { top: 0, left: 0, bottom: 9, right: 4 } }],
  });
});

it("knows the look of an empty cell before a text and beyond the end of its row", () => {
  const gelb = { v: null, f: { fill: "FFFF00" } };
  const { formatAt } = sent(
    blatt("Liste", [
      ["Name", "Vorname", "Geburt"],
      [gelb, "= verzogen"],
      ["x", null, gelb],
    ]),
  );
  expect([formatAt(1, 0), formatAt(1, 1), formatAt(2, 2), formatAt(2, 3), formatAt(9, 0)]).toEqual([
    { fill: "FFFF00" },
    undefined,
    { fill: "FFFF00" },
    undefined,
    undefined,
  ]);
});

it("cuts a long sheet into slices that are quickly copied, a very wide row alone", () => {
  const long = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 10 }, () => `Zeile ${row}`));
  const slices = [...slicesOf(blatt("Liste", long))];
  expect(slices.map(({ rows }) => rows.length)).toEqual([2000, 2000, 1000]);
  const wide = [["a"], Array.from({ length: 16_384 }, () => 1), ["b"]];
  expect([...slicesOf(blatt("Liste", wide))].map(({ rows, width }) => [rows.length, width])).toEqual([
    [1, 1],
    [1, 16_384],
    [1, 1],
  ]);
});

it("finds the look of each cell of many slices", () => {
  const content = blatt(
    "Liste",
    Array.from({ length: 7001 }, (_, row) => [
      row,
      row % 700 === 0 ? s(`Zeile ${row}`) : `Zeile ${row}`,
      null,
      1,
    ]),
  );
  const { formatAt, rows } = sent(content);
  const struck = rows.flatMap((_, row) => (formatAt(row, 1)?.strike === "whole" ? [row] : []));
  expect(struck).toEqual([0, 700, 1400, 2100, 2800, 3500, 4200, 4900, 5600, 6300, 7000]);
});

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: "binary" }),
  fc.integer(),
  fc.boolean(),
  fc.constant({ error: "#REF!" }),
);
const anyFormat: fc.Arbitrary<CellFormat> = fc.record(
  {
    numberFormat: fc.constantFrom("dd.mm.yyyy", "@"),
    strike: fc.constantFrom("whole", "partial"),
    fill: fc.constantFrom("FF0000", "00FF00"),
  },
  { requiredKeys: [] },
);

it("gives every value and every look again", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(anyValue, fc.option(anyFormat)))), (cells) => {
      const content: SheetContent = {
        ...blatt("Liste", []),
        rows: cells.map((row) => row.map(([value]) => value)),
        formatAt: (row, column) => cells[row]?.[column]?.[1] ?? undefined,
      };
      const again = sent(content);
      expect(again.rows).toEqual(content.rows);
      expect(formatsOf(again)).toEqual(formatsOf(content));
    }),
    { seed: 20250103, numRuns: 200 },
  );
});
