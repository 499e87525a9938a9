import type { ICellData } from "@univerjs/core";
import { keepContent } from "../../../src/werkbank/univer/keepContent";

const STYLES = {
  look0: { ff: "Arial", n: { pattern: "dd.mm.yyyy" } },
  look1: { ff: "Arial" },
};

test.each<[string, ICellData | null, ICellData | null]>([
  [
    "a look by name keeps its number format",
    { v: 1, s: "look0" },
    { v: 1, s: { n: { pattern: "dd.mm.yyyy" } } },
  ],
  ["a look without a number format goes", { v: 1, s: "look1" }, { v: 1 }],
  ["a look of its own goes too", { v: 1, s: { ff: "Arial" } }, { v: 1 }],
  ["content stays", { v: "a", f: "=A1" }, { v: "a", f: "=A1" }],
  ["an emptied cell stays empty", null, null],
])("%s", (_, cell, kept) => {
  const change = { unitId: "u", subUnitId: "s", cellValue: { 3: { 1: cell } } };
  keepContent(change, (name) => STYLES[name as keyof typeof STYLES]);
  expect(change.cellValue).toEqual({ 3: { 1: kept } });
});
