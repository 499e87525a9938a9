import { done, refused } from "../../../src/domain/result";
import type { FormulaCells } from "../../../src/workbook/formulaCells";
import { openWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import type { FileWorkbook } from "../../../src/workbook/xlsx/fileWorkbook";
import { buildXlsx } from "../../workbook/xlsx/support/buildXlsx";

/** Two sheets with formulas of ours; in the first B2:B4 is filled by B2. */
export async function formelmappe(): Promise<FileWorkbook> {
  const opened = await openWorkbook(
    buildXlsx({
      sheets: [
        {
          name: "Verteilung",
          cells: {
            A2: { value: 14 },
            A3: { value: 9 },
            A4: { value: 23 },
            B2: { formula: "INTM.ANTEILE(1000,A2:A4)", value: 304.35, spill: "B2:B4" },
            B3: { value: 195.65 },
            B4: { value: 500 },
            C2: { formula: "SUM(B2:B4)", value: 1000 },
          },
        },
        {
          name: "Stellen",
          cells: { A1: { formula: 'INTM.MINDESTSTELLE(0.5,"01.01.2025")', value: true } },
        },
      ],
    }),
    "Mappe.xlsx",
  );
  if (!opened.ok) throw new Error(opened.refusal.kind);
  return opened.value;
}

/** The formulas of a file with cells chosen as on a screen; row and column from 0. */
export function formulasOn(file: FileWorkbook, sheet: string, row: number, column: number): FormulaCells {
  const area = { top: row, left: column, bottom: row, right: column };
  return {
    ...file.formulas,
    notation: "local",
    selection: () => Promise.resolve(done({ sheet, area })),
    insert: async (formula) => {
      const content = await file.read(sheet);
      if (!content.ok) return content;
      const isEmpty = (content.value.rows[row]?.[column] ?? null) === null;
      const place = { sheet, cell: `${"ABC".charAt(column)}${row + 1}` };
      if (!isEmpty) return refused({ kind: "zelleBelegt", ...place });
      file.edit(sheet, [{ row, column, value: null, formula }]);
      return done(place);
    },
  };
}
