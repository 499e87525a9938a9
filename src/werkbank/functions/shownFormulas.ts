import type { FormulaCells } from "../../workbook/formulaCells";
import type { FileWorkbook } from "../../workbook/xlsx/fileWorkbook";
import type { Screen } from "../shownWorkbook";
import type { SheetView } from "../univer/sheetView";

/** Formulas of the file on screen: what changes in the file appears there, what is inserted there comes into the file. */
export function shownFormulas(
  file: FileWorkbook,
  view: Pick<SheetView, "selection" | "insert">,
  { settle, refresh }: Screen,
): FormulaCells {
  return {
    notation: "us",
    find: async (sheet, area) => {
      await settle();
      return file.formulas.find(sheet, area);
    },
    freeze: async (cells) => changing(await settled(() => file.formulas.freeze(cells))),
    restore: async (cells) => changing(await settled(() => file.formulas.restore(cells))),
    selection: () => Promise.resolve(view.selection()),
    insert: async (formula) => {
      await settle();
      return view.insert(formula);
    },
  };

  async function settled<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    await settle();
    return work();
  }

  async function changing<Answer extends { readonly ok: boolean }>(answer: Answer): Promise<Answer> {
    if (answer.ok) await refresh();
    return answer;
  }
}
