import type { Language } from "../i18n/language";
import type { FormulaCells } from "../workbook/formulaCells";
import type { Workbook } from "../workbook/workbook";
import type { FileWorkbook } from "../workbook/xlsx/fileWorkbook";
import { newWorkbook, openWorkbook } from "../workbook/xlsx/openWorkbook";
import { shownFormulas } from "./functions/shownFormulas";
import type { Notice } from "./notice";
import { appearancesOf, shownWorkbook } from "./shownWorkbook";
import { openSheetView, type SheetView } from "./univer/sheetView";

/** What the header and the pane show. */
export interface SessionState {
  readonly mappe: OpenMappe | "keine";
  readonly isUnsaved: boolean;
  readonly notice: Notice | "keiner";
}

export interface OpenMappe {
  readonly name: string;
  readonly workbook: Workbook;
  readonly formulas: FormulaCells;
  /** Counts the workbooks opened since the start. */
  readonly number: number;
}

/** One open workbook at a time, its file in memory, its picture in Univer. */
export interface Session {
  readonly view: SheetView;
  readonly state: () => SessionState;
  readonly subscribe: (changed: () => void) => () => void;
  readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
  readonly create: (name: string) => Promise<void>;
  readonly save: () => Promise<{ readonly name: string; readonly bytes: Uint8Array } | "keineMappe">;
  readonly tell: (notice: SessionState["notice"]) => void;
}

export async function startSession(
  container: HTMLElement,
  language: Language,
  isDark: boolean,
): Promise<Session> {
  let state: SessionState = { mappe: "keine", isUnsaved: false, notice: "keiner" };
  let file: FileWorkbook | undefined;
  let opened = 0;
  const listeners = new Set<() => void>();

  const view = await openSheetView(container, language, isDark, {
    onTyped: (sheet, edits) => {
      file?.edit(sheet, edits);
      change({ isUnsaved: true });
    },
    onCalculated: (sheet, edits) => file?.edit(sheet, edits),
    onForbidden: (why) => change({ notice: { kind: why } }),
  });

  return {
    view,
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    open,
    // A workbook of our own making has its one empty sheet only once it is written.
    create: async (name) => open(await newWorkbook().save(), name),
    save: async () => {
      const { mappe } = state;
      if (mappe === "keine" || !file) return "keineMappe";
      await view.settle();
      const bytes = await file.save();
      change({ isUnsaved: false, notice: { kind: "gespeichert", file: mappe.name } });
      return { name: mappe.name, bytes };
    },
    tell: (notice) => change({ notice }),
  };

  async function open(bytes: Uint8Array, name: string): Promise<void> {
    const result = await openWorkbook(bytes, name);
    if (result.ok) await show(result.value, name);
    else change({ notice: { kind: "abgelehnt", refusal: result.refusal } });
  }

  async function show(shown: FileWorkbook, name: string): Promise<void> {
    const appearances = await appearancesOf(shown);
    file = shown;
    opened += 1;
    await view.show(name, appearances);
    const screen = {
      settle: view.settle,
      refresh: async () => {
        await view.show(name, await appearancesOf(shown));
        change({ isUnsaved: true });
      },
    };
    const workbook = shownWorkbook(shown, screen);
    const formulas = shownFormulas(shown, view, screen);
    change({ mappe: { name, workbook, formulas, number: opened }, isUnsaved: false, notice: "keiner" });
  }

  function change(part: Partial<SessionState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }
}
