import type { ListenDienst } from "../application/listenDienst";
import type { Language } from "../i18n/language";
import type { Waiting } from "./shell/waiting";
import type { FormulaCells } from "../workbook/formulaCells";
import type { Workbook, WorkbookView } from "../workbook/workbook";

/** All that the pane needs from the place it runs in. Excel and the Werkbank each bring their own (wiring/). */
export interface PaneServices {
  readonly workbook: Workbook;
  readonly view: WorkbookView;
  /** Formulas in cells; absent where nothing calculates them. */
  readonly formulas?: FormulaCells;
  /** Runs in a worker: nothing blocks the pane. */
  readonly listen: ListenDienst;
  readonly language: Language;
  /** Excel waits while a cell is being typed in; absent where nothing ever waits. */
  readonly waiting?: Waiting;
  /** Asked again when the pane gets the focus: Excel promises no event for it. */
  readonly isDark: () => boolean;
  /** Local time without a zone: "2024-02-02T14:05". */
  readonly now: () => string;
  readonly version: string;
}
