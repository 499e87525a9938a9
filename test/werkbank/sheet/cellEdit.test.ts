import fc from "fast-check";
import type { CellValue } from "../../../src/workbook/cell";
import { cellEdit, cellText } from "../../../src/werkbank/sheet/cellEdit";
import { shownCell } from "../../../src/werkbank/sheet/shownCell";
import type { ReadCell } from "../../../src/werkbank/sheet/univerTerms";

const document = (dataStream: string) => ({ id: "", documentStyle: {}, body: { dataStream } });

describe("a cell of Univer as an edit of the file", () => {
  test.each<[string, ReadCell | null, object]>([
    ["an emptied cell", null, { value: null }],
    ["an empty text", { v: "" }, { value: null }],
    ["a number", { v: 44269, t: 2 }, { value: 44269 }],
    ["a number that Univer keeps as text", { v: "12", t: 2 }, { value: 12 }],
    ["text of digits", { v: "00123", t: 4 }, { value: "00123" }],
    ["a truth value", { v: 1, t: 3 }, { value: true }],
    ["a truth value from a formula", { v: "FALSE", t: 3 }, { value: false }],
    [
      "a formula that is not calculated yet",
      { v: null, f: "=SUM(A1:A2)" },
      { value: null, formula: "SUM(A1:A2)" },
    ],
    ["a formula with its result", { v: 3, f: "=A1+A2", t: 2 }, { value: 3, formula: "A1+A2" }],
    ["an error", { v: "#DIV/0!", f: "=1/0" }, { value: { error: "#DIV/0!" }, formula: "1/0" }],
    ["text with two lines", { p: document("a\rb\r\n") }, { value: "a\nb" }],
  ])("%s", (_, cell, edit) => expect(cellEdit(4, 2, cell)).toEqual({ row: 4, column: 2, ...edit }));

  it("gives back every value that was shown", () => {
    const value = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constantFrom<CellValue>(null, { error: "#REF!" }, "00123", "=A1", "TRUE", " 5 ", "1e5"),
    );
    fc.assert(
      fc.property(value, (shown) => {
        expect(cellEdit(0, 0, shownCell(shown, undefined)).value).toEqual(shown === "" ? null : shown);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

test.each<[string, ReadCell | undefined, string]>([
  ["nothing", undefined, ""],
  ["a number", { v: 5 }, "5"],
  ["a formula before its result", { v: 5, f: "=A1" }, "=A1"],
  ["two lines", { p: document("a\rb\r\n") }, "a\nb"],
])("the words of %s", (_, cell, text) => expect(cellText(cell)).toBe(text));
