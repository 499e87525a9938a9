import type { Cell, NamedRange, Sheet } from "hucre";
import { omit } from "../omit";

/** What the library reads but would write back wrong; measured with hucre 1.0.0. */
export function withWritableSheet(sheet: Sheet): Sheet {
  const { protection, pageSetup } = sheet;
  sheet.cells?.forEach(repairCell);
  return {
    ...omit(sheet, "protection", "pageSetup"),
    // A <sheetProtection> that is switched off would be written as switched on.
    ...(protection?.sheet === true ? { protection } : {}),
    ...(pageSetup ? { pageSetup: omit(pageSetup, "printArea", "printTitlesRow", "printTitlesColumn") } : {}),
    ...(sheet.tables ? { tables: sheet.tables.map(withOwnTableStyle) } : {}),
  };
}

/** Print areas and titles would be written without quotes around the name of the sheet: Excel calls that damaged. */
export function quotedPrintNames(sheets: readonly Sheet[]): readonly NamedRange[] {
  return sheets.flatMap(({ name, pageSetup }) => {
    const { printArea, printTitlesColumn, printTitlesRow } = pageSetup ?? {};
    const titles = [printTitlesColumn, printTitlesRow].filter((part) => part !== undefined);
    return [
      ...(printArea === undefined ? [] : [printName("_xlnm.Print_Area", name, printArea.split(","))]),
      ...(titles.length === 0 ? [] : [printName("_xlnm.Print_Titles", name, titles)]),
    ];
  });
}

export function printName(name: string, sheet: string, ranges: readonly string[]): NamedRange {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return { name, scope: sheet, range: ranges.map((range) => `${quoted}!${range}`).join(",") };
}

/** In the details of its cells, which nobody else holds yet. */
function repairCell(cell: Cell): void {
  const { formula, formulaResult, value } = cell;
  // The result of a formula is kept for numbers only.
  if (formula !== undefined && formulaResult === undefined && value !== null) cell.formulaResult = value;
}

/** A table without a style would get the blue one. */
function withOwnTableStyle(table: NonNullable<Sheet["tables"]>[number]): typeof table {
  return table.style === undefined ? { ...table, style: "None", showRowStripes: false } : table;
}
