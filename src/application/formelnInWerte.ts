import { done, type Result } from "../domain/result";
import { isCellError, type CellValue } from "../workbook/cell";
import type { FormulaCell, FormulaCells } from "../workbook/formulaCells";
import type { WorkbookRefusal } from "../workbook/refusal";
import type { SheetContent } from "../workbook/sheetContent";
import type { Workbook } from "../workbook/workbook";

/** How much of the workbook is looked through. */
export type Formelumfang = "auswahl" | "blatt" | "mappe";

/** "Formeln in Werte": which formulas of ours are there, so that a colleague without the add-in sees numbers. */
export async function findFormeln(
  workbook: Workbook,
  formulas: FormulaCells,
  umfang: Formelumfang,
): Promise<Result<readonly FormulaCell[], WorkbookRefusal>> {
  if (umfang === "mappe") return findInAll(workbook, formulas);
  const chosen = await formulas.selection();
  if (!chosen.ok) return chosen;
  const { sheet, area } = chosen.value;
  return umfang === "blatt" ? formulas.find(sheet) : formulas.find(sheet, area);
}

async function findInAll(
  workbook: Workbook,
  formulas: FormulaCells,
): Promise<Result<readonly FormulaCell[], WorkbookRefusal>> {
  const sheets = await workbook.sheets();
  if (!sheets.ok) return sheets;
  const found: FormulaCell[] = [];
  for (const { name } of sheets.value) {
    const here = await formulas.find(name);
    if (!here.ok) return here;
    found.push(...here.value);
  }
  return done(found);
}

export interface Ruecknahme {
  readonly restored: number;
  /** Somebody has changed their cells meanwhile: these stay as they are. */
  readonly changed: readonly FormulaCell[];
}

/** The formulas back, but only where their values still stand. */
export async function restoreFormeln(
  workbook: Workbook,
  formulas: FormulaCells,
  cells: readonly FormulaCell[],
): Promise<Result<Ruecknahme, WorkbookRefusal>> {
  const contents = new Map<string, SheetContent>();
  for (const sheet of new Set(cells.map(({ sheet }) => sheet))) {
    const content = await workbook.read(sheet);
    if (!content.ok) return content;
    contents.set(sheet, content.value);
  }
  const changed = cells.filter((cell) => !stands(cell, contents.get(cell.sheet)));
  const restored = cells.filter((cell) => !changed.includes(cell));
  const result = restored.length === 0 ? done("done") : await formulas.restore(restored);
  return result.ok ? done({ restored: restored.length, changed }) : result;
}

function stands({ area, values }: FormulaCell, content: SheetContent | undefined): boolean {
  return values.every((line, down) =>
    line.every((value, right) => {
      const now = content?.rows[area.top + down]?.[area.left + right] ?? null;
      return textOf(now) === textOf(value);
    }),
  );
}

/** Excel may tell an error from its text, or not. */
function textOf(value: CellValue): string {
  return isCellError(value) ? value.error : `${typeof value} ${String(value)}`.replace(/^string (?=#)/u, "");
}
