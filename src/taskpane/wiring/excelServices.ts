import { now } from "../../application/clock";
import { VERSION } from "../../application/version";
import { languageOf } from "../../i18n/language";
import { excelWorkbook } from "../../workbook/excel/excelWorkbook";
import type { PaneServices } from "../services";
import { newWaiting } from "../shell/waiting";
import { workerListenDienst } from "../worker/workerListenDienst";
import { isDarkColor } from "./isDarkColor";

/** What the pane needs, brought by Excel. */
export function excelServices(): PaneServices {
  const waiting = newWaiting();
  const workbook = excelWorkbook({ waiting: waiting.set });
  void workbook.cleanStaging();
  return {
    waiting,
    workbook,
    view: workbook,
    formulas: workbook.formulas,
    listen: workerListenDienst(workbook),
    language: languageOf(Office.context.displayLanguage),
    isDark: () => isDark(Office.context),
    now,
    version: VERSION,
  };
}

/** Excel on the web may have no Office theme: then the pane is light. */
function isDark({ officeTheme }: ThemedContext): boolean {
  return officeTheme !== undefined && isDarkColor(officeTheme.bodyBackgroundColor);
}

interface ThemedContext {
  readonly officeTheme?: { readonly bodyBackgroundColor: string };
}
