import fc from "fast-check";
import type { CellFormat } from "../../../src/workbook/cell";
import { formatGrid } from "../../../src/workbook/excel/formatGrid";

test("lays one format over another", () => {
  const grid = formatGrid(2, 3);
  grid.lay(1, 2, { numberFormat: "@" });
  grid.lay(1, 2, { strike: "partial", fill: "FFFF00" });
  expect(grid.at(1, 2)).toEqual({ numberFormat: "@", strike: "partial", fill: "FFFF00" });
});

test.each([
  ["a plain cell", 0, 1],
  ["a column beside the block", 1, 3],
  ["a row below it", 2, 0],
])("knows nothing of %s", (_, row, column) => {
  const grid = formatGrid(2, 3);
  grid.lay(0, 0, { numberFormat: "@" });
  grid.lay(1, 0, { numberFormat: "@" });
  expect(grid.at(row, column)).toBeUndefined();
});

test("gives every cell its own format back", () => {
  const anyFormat = fc.record<CellFormat>({
    numberFormat: fc.constantFrom("@", "0", "dd.mm.yyyy"),
    strike: fc.constantFrom("whole" as const, "partial" as const),
    fill: fc.constantFrom("FFFF00", "E2EFDA"),
  });
  const anyCells = fc.array(fc.tuple(fc.nat(9), fc.nat(4), anyFormat), { maxLength: 50 });
  fc.assert(
    fc.property(anyCells, (cells) => {
      const grid = formatGrid(10, 5);
      cells.forEach(([row, column, format]) => grid.lay(row, column, format));
      const expected = new Map(cells.map(([row, column, format]) => [`${row},${column}`, format]));
      for (const [place, format] of expected) {
        const [row = 0, column = 0] = place.split(",").map(Number);
        expect(grid.at(row, column)).toEqual(format);
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});
