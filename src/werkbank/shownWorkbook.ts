import type { FileWorkbook } from "../workbook/xlsx/fileWorkbook";
import type { SheetAppearance } from "../workbook/xlsx/appearance";
import type { Workbook } from "../workbook/workbook";

export interface Screen {
  /** Ends typing, so that what is read is what is seen. */
  readonly settle: () => Promise<void>;
  /** The file changed without the person typing. */
  readonly refresh: () => Promise<void>;
}

/** The file as the pane gets it: what is read is what is on screen, and what is written appears there. */
export function shownWorkbook(file: FileWorkbook, { settle, refresh }: Screen): Workbook {
  return {
    // The pane asks for names again and again: that must not end what somebody is typing.
    sheets: file.sheets,
    read: async (sheet, options) => {
      await settle();
      return file.read(sheet, options);
    },
    apply: async (plan) => {
      await settle();
      const applied = await file.apply(plan);
      if (applied.ok) await refresh();
      return applied;
    },
  };
}

/** All sheets in tab order. */
export async function appearancesOf(file: FileWorkbook): Promise<readonly SheetAppearance[]> {
  const sheets = await file.sheets();
  if (!sheets.ok) throw new Error(`a workbook in memory refused its sheets: ${sheets.refusal.kind}`);
  return sheets.value.map(({ name }) => {
    const appearance = file.appearance(name);
    if (appearance === "blattFehlt") throw new Error("a listed sheet has no appearance");
    return appearance;
  });
}
