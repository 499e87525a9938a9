import { readBestaende } from "../../../src/reading/bestaende/readBestaende";
import { rowsOfSheet } from "../../../src/reading/bestaende/rowsOfSheet";
import type { CellValue } from "../../../src/workbook/cell";
import type { SheetContent } from "../../../src/workbook/sheetContent";

function sheet(...rows: readonly (readonly CellValue[])[]): SheetContent {
  return {
    name: "Bestände",
    dateSystem: 1900,
    rows,
    formatAt: () => undefined,
    merges: [],
    hiddenRows: new Set(),
    tables: [],
  };
}

it("reads counts from a sheet: numbers, and numbers that are text", () => {
  const rows = rowsOfSheet(
    sheet(["Gemeinde", "Personen"], ["Flein", 14], ["Abstatt", "1.500"], [null, null]),
  );
  expect(readBestaende(rows)).toEqual({
    ok: true,
    value: [
      { gemeinde: "Flein", bestand: 14 },
      { gemeinde: "Abstatt", bestand: 1500 },
    ],
  });
});

test.each<[string, CellValue, string]>([
  ["a fraction that looks grouped", 1.125, "1,125"],
  ["a negative number", -3, "-3"],
  ["an error of Excel", { error: "#REF!" }, "#REF!"],
  ["a truth value", true, "true"],
])("refuses %s", (_, cell, input) => {
  expect(readBestaende(rowsOfSheet(sheet(["Gemeinde", "Personen"], ["Flein", cell])))).toMatchObject({
    ok: false,
    refusal: { kind: "keinePersonenzahl", zeile: 2, gemeinde: "Flein", input },
  });
});
