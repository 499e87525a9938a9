import type { Sheet } from "hucre";
import { done, refused, type Result } from "../../domain/result";
import type { FormulaCell } from "../formulaCells";
import type { WorkbookRefusal } from "../refusal";
import type { SheetInfo } from "../workbook";
import { applyPlan } from "./applyPlan";
import { newBook, openBook, type Book } from "./book";
import { refusing } from "./classify";
import { editSheet } from "./editSheet";
import type { CellEdit, FileWorkbook } from "./fileWorkbook";
import { contentOf } from "./read/content";
import { appearanceOf } from "./sheetAppearance";
import { formulasIn, frozenCell, restoredCells } from "./sheetFormulas";

export async function openWorkbook(
  bytes: Uint8Array,
  file: string,
): Promise<Result<FileWorkbook, WorkbookRefusal>> {
  return refusing(bytes, file, async () => done(workbookOf(await openBook(bytes))));
}

export function newWorkbook(): FileWorkbook {
  return workbookOf(newBook());
}

function workbookOf(book: Book): FileWorkbook {
  let content = book.content;
  const find = (name: string): Sheet | undefined => content.sheets.find((sheet) => sheet.name === name);
  return {
    sheets: () => Promise.resolve(done(content.sheets.map(infoOf))),
    read: (name, { progress, signal } = {}) => {
      const sheet = find(name);
      if (!sheet) return Promise.resolve(refused({ kind: "blattFehlt", sheet: name }));
      if (signal?.aborted === true) return Promise.resolve(refused({ kind: "abgebrochen" }));
      const read = contentOf(sheet, book.dateSystem, book.palette);
      progress?.(read.rows.length, read.rows.length);
      return Promise.resolve(done(read));
    },
    apply: (plan) => {
      const result = applyPlan(book, content, plan);
      if (!result.ok) return Promise.resolve(result);
      content = result.value.content;
      return Promise.resolve(done(result.value.applied));
    },
    formulas: {
      find: (name, area) => {
        const sheet = find(name);
        if (!sheet) return Promise.resolve(refused({ kind: "blattFehlt", sheet: name }));
        return Promise.resolve(done(formulasIn(sheet, area)));
      },
      freeze: (cells) => Promise.resolve(change(cells, (cell) => [frozenCell(cell)])),
      restore: (cells) => Promise.resolve(change(cells, restoredCells)),
    },
    save: () => book.save(content),
    appearance: (name) => {
      const sheet = find(name);
      return sheet ? appearanceOf(sheet, book.dateSystem, book.palette) : "blattFehlt";
    },
    edit,
  };

  function edit(name: string, edits: readonly CellEdit[]): void {
    const sheets = content.sheets.map((sheet) => (sheet.name === name ? editSheet(sheet, edits) : sheet));
    content = { ...content, sheets };
  }

  function change(
    cells: readonly FormulaCell[],
    editsOf: (cell: FormulaCell) => readonly CellEdit[],
  ): Result<"done", WorkbookRefusal> {
    const names = [...new Set(cells.map(({ sheet }) => sheet))];
    for (const name of names) {
      const sheet = find(name);
      if (!sheet) return refused({ kind: "blattFehlt", sheet: name });
      if (sheet.protection) return refused({ kind: "blattGeschuetzt", sheet: name });
    }
    for (const name of names) edit(name, cells.filter(({ sheet }) => sheet === name).flatMap(editsOf));
    return done("done");
  }
}

function infoOf({ name, hidden, veryHidden, rows }: Sheet): SheetInfo {
  const text = (row: number): string => {
    const value = rows[row]?.[0];
    return typeof value === "string" ? value : "";
  };
  return { name, visible: hidden !== true && veryHidden !== true, head: [text(0), text(1)] };
}
