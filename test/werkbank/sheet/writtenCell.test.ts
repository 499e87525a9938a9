import { writtenCell } from "../../../src/werkbank/sheet/writtenCell";
import type { ReadCell } from "../../../src/werkbank/sheet/univerTerms";

const NOTHING_ELSE = { f: null, si: null, p: null };

test.each<[string, ReadCell, string | undefined, object]>([
  ["an amount", { v: "1.234,50" }, undefined, { v: 1234.5, t: 2 }],
  ["a name", { v: "Beispieli" }, undefined, { v: "Beispieli", t: 4 }],
  ["a truth value", { v: "WAHR" }, undefined, { v: 1, t: 3 }],
  [
    "a day in a cell without a format",
    { v: "14.03.2021" },
    undefined,
    { v: 44269, t: 2, s: { n: { pattern: "dd.mm.yyyy" } } },
  ],
  ["a day where a format is", { v: "14.03.2021" }, "d. mmm yy", { v: 44269, t: 2 }],
  ["digits in a text cell", { v: "123" }, "@", { v: "123", t: 4 }],
  ["digits after an apostrophe", { v: "123", t: 4 }, undefined, { v: "123", t: 4 }],
  ["nothing", { v: "" }, undefined, { v: null }],
])("writes %s", (_, cell, format, written) =>
  expect(writtenCell(cell, format, "de")).toEqual({ ...NOTHING_ELSE, ...written }),
);

it("writes a formula as it is", () =>
  expect(writtenCell({ f: "=SUM(A1:A2)", v: null }, undefined, "de")).toEqual({
    v: null,
    f: "=SUM(A1:A2)",
    si: null,
    p: null,
  }));

it("drops the look that the editor brings along", () =>
  expect(writtenCell({ v: "fett", s: { bl: 1 } } as ReadCell, undefined, "de")).not.toHaveProperty("s"));
