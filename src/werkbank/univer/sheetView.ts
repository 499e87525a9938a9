import { CommandType, ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  type FWorkbook,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../i18n/language";
import type { WorkbookView } from "../../workbook/workbook";
import type { SheetAppearance } from "../../workbook/xlsx/appearance";
import type { CellEdit } from "../../workbook/xlsx/fileWorkbook";
import { snapshot } from "../sheet/snapshot";
import { calculatedEdits, typedEdits } from "./editsOf";
import { keepContent } from "./keepContent";
import { isPermitted } from "./permitted";
import { startUniver } from "./startUniver";
import { readTypingIn } from "./typing";

/** The workbook on screen. */
export interface SheetView extends WorkbookView {
  /** Shows these sheets in place of those before; the sheet that was on screen stays there if it still exists. */
  readonly show: (name: string, appearances: readonly SheetAppearance[]) => void;
  /** Ends typing in a cell and waits until all formulas are calculated. */
  readonly settle: () => Promise<void>;
  readonly setDark: (isDark: boolean) => void;
  readonly dispose: () => void;
}

export interface SheetViewEvents {
  readonly onTyped: (sheet: string, edits: readonly CellEdit[]) => void;
  readonly onCalculated: (sheet: string, edits: readonly CellEdit[]) => void;
  /** A person tried what would be lost in the file (permitted.ts). */
  readonly onForbidden: () => void;
}

const LONGEST_CALCULATION_MS = 30_000;

export async function openSheetView(
  container: HTMLElement,
  language: Language,
  isDark: boolean,
  events: SheetViewEvents,
): Promise<SheetView> {
  const { univer, api } = await startUniver(container, language, isDark);
  let book: FWorkbook | undefined;
  let shown = 0;
  let calculated = Promise.resolve();

  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    const { id, type, params, options } = command;
    command.cancel = !isPermitted(id);
    if (command.cancel && type === CommandType.COMMAND) events.onForbidden();
    if (id === SetRangeValuesMutation.id && !isResult(options))
      keepContent(params as ISetRangeValuesMutationParams, (style) => book?.getWorkbook().getStyles().get(style));
  });
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }: ICommandInfo, options) => {
      if (id !== SetRangeValuesMutation.id) return;
      const { subUnitId, cellValue = {} } = params as ISetRangeValuesMutationParams;
      const sheet = book?.getSheetBySheetId(subUnitId);
      if (!sheet) return;
      if (isResult(options)) events.onCalculated(sheet.getSheetName(), calculatedEdits(cellValue, sheet));
      else {
        events.onTyped(sheet.getSheetName(), typedEdits(cellValue, sheet));
        calculated = api.getFormula().onCalculationResultApplied(LONGEST_CALCULATION_MS).catch(() => undefined);
      }
    });

  return {
    show: (name, appearances) => {
      const before = book;
      const onScreen = before?.getActiveSheet().getSheetName();
      shown += 1;
      book = api.createWorkbook(snapshot(`mappe${shown}`, name, appearances));
      book.setNumfmtLocal(language);
      if (before) api.disposeUnit(before.getId());
      // Univer makes its services with the first workbook.
      else readTypingIn(language, univer);
      const again = onScreen === undefined ? undefined : book.getSheetByName(onScreen);
      if (again) book.setActiveSheet(again);
    },
    settle: async () => {
      await book?.endEditingAsync(true);
      await calculated;
    },
    setDark: (dark) => api.toggleDarkMode(dark),
    activeSheet: () => Promise.resolve(book?.getActiveSheet().getSheetName() ?? ""),
    select: (name, row, column) => {
      const sheet = book?.getSheetByName(name);
      if (book && sheet) {
        book.setActiveSheet(sheet);
        sheet.getRange(row, column).activate();
        sheet.scrollToCell(row, column);
      }
      return Promise.resolve();
    },
    dispose: () => univer.dispose(),
  };
}

function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.["applyFormulaCalculationResult"] === true;
}
