import { ICommandService, LifecycleService, LifecycleStages, LocaleService } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { done, refused, type Result } from "../../domain/result";
import type { Language } from "../../i18n/language";
import type { CellPlace, Selection, ZelleBelegt } from "../../workbook/formulaCells";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { DateSystem } from "../../workbook/sheetContent";
import type { WorkbookView } from "../../workbook/workbook";
import type { SheetAppearance } from "../../workbook/xlsx/appearance";
import type { CellEdit } from "../../workbook/xlsx/fileWorkbook";
import { registerFunctions } from "../functions/registerFunctions";
import { insertInto, selectionIn } from "../functions/chosen";
import { followSpills } from "../functions/spills";
import { snapshot } from "../sheet/snapshot";
import { isCellChange, isResult } from "./cellChange";
import { calculatedEdits, typedEdits } from "./editsOf";
import { guardCommands } from "./guardCommands";
import { goTo, placeIn } from "./place";
import { plainTabs } from "./plainTabs";
import { startUniver } from "./startUniver";
import { TextClipboard } from "./textClipboard";
import { typeIn } from "./typing";

/** The workbook on screen. */
export interface SheetView extends WorkbookView {
  /** Shows these sheets in place of those before; the chosen cell stays chosen if its sheet still exists. */
  readonly show: (name: string, appearances: readonly SheetAppearance[]) => Promise<void>;
  /** Ends typing in a cell and waits until all formulas are calculated. */
  readonly settle: () => Promise<void>;
  readonly selection: () => Result<Selection, WorkbookRefusal>;
  /** Into the first chosen cell, as if somebody had typed it; never over anything. */
  readonly insert: (formula: string) => Result<CellPlace, WorkbookRefusal | ZelleBelegt>;
  readonly setDark: (isDark: boolean) => void;
  readonly dispose: () => void;
}

export interface SheetViewEvents {
  readonly onTyped: (sheet: string, edits: readonly CellEdit[]) => void;
  readonly onCalculated: (sheet: string, edits: readonly CellEdit[]) => void;
  /** A person tried what the file could not keep (permitted.ts), or pasted beyond the edge. */
  readonly onForbidden: (why: "nurInhalte" | "keinPlatz") => void;
}

const LONGEST_CALCULATION_MS = 30_000;

export async function openSheetView(
  container: HTMLElement,
  language: Language,
  isDark: boolean,
  events: SheetViewEvents,
): Promise<SheetView> {
  const clipboard = new TextClipboard();
  const { univer, api } = await startUniver(container, language, isDark, clipboard);
  let book: FWorkbook | undefined;
  let shown = 0;
  let system: DateSystem = 1900;
  let calculated = Promise.resolve();
  const takeSpills = followSpills(univer);

  plainTabs(container, (id) => book?.setActiveSheet(id), events.onForbidden);
  guardCommands(api, clipboard, language, events.onForbidden);
  const commands = univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id, params }, options) => {
    if (!isCellChange(id, params)) return;
    const sheet = book?.getSheetBySheetId(params.subUnitId);
    const changed = params.cellValue ?? {};
    if (!sheet) return;
    if (isResult(options)) {
      events.onCalculated(sheet.getSheetName(), calculatedEdits(changed, sheet, system));
    } else {
      events.onTyped(sheet.getSheetName(), typedEdits(changed, sheet, system));
      calculated = calculation();
    }
  });

  /**
   * Formulas on it are calculated a little later; a calculation that never ends must not hold up saving for ever.
   * The first promise may be that of a calculation which this change has stopped: the second is that of its successor.
   */
  async function calculation(): Promise<void> {
    const applied = () => api.getFormula().onCalculationResultApplied(LONGEST_CALCULATION_MS);
    await applied()
      .then(applied)
      .catch(() => undefined);
  }

  return {
    show: async (name, appearances) => {
      const before = book;
      const place = before && placeIn(before);
      shown += 1;
      system = appearances[0]?.dateSystem ?? 1900;
      book = api.createWorkbook(
        snapshot(
          `mappe${shown}`,
          name,
          univer.__getInjector().get(LocaleService).getCurrentLocale(),
          appearances,
        ),
      );
      book.setNumfmtLocal(language);
      if (before) api.disposeUnit(before.getId());
      // Univer makes the services that this needs with the first workbook.
      else {
        typeIn(language, univer);
        registerFunctions(univer, language);
      }
      await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
      if (place) goTo(book, place);
    },
    settle: async () => {
      await book?.endEditingAsync(true);
      await calculated;
      if (book) takeSpills(book).forEach(({ sheet, edits }) => events.onCalculated(sheet, edits));
    },
    selection: () => (book ? done(selectionIn(book)) : refused({ kind: "keineMappe" })),
    insert: (formula) => (book ? insertInto(book, formula) : refused({ kind: "keineMappe" })),
    setDark: (dark) => api.toggleDarkMode(dark),
    activeSheet: () => Promise.resolve(book?.getActiveSheet().getSheetName() ?? ""),
    select: (sheet, row, column) => {
      if (book) goTo(book, { sheet, row, column });
      return Promise.resolve();
    },
    dispose: () => univer.dispose(),
  };
}
