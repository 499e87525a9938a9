import { CommandType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SheetPasteShortKeyCommand, type ISheetPasteByShortKeyParams } from "@univerjs/preset-sheets-core";
import type { Language } from "../../i18n/language";
import { isCellChange, isResult } from "./cellChange";
import { keepContent } from "./keepContent";
import { pasteText } from "./pasteText";
import { isPermitted } from "./permitted";
import type { TextClipboard } from "./textClipboard";

/** Stands before every command: what the file could not keep does not happen. */
export function guardCommands(
  api: FUniver,
  clipboard: TextClipboard,
  language: Language,
  onForbidden: (why: "nurInhalte" | "keinPlatz") => void,
): void {
  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    const { id, type, options } = command;
    const params: unknown = command.params;
    if (!isPermitted(id)) {
      command.cancel = true;
      if (type === CommandType.COMMAND) onForbidden("nurInhalte");
    } else if (isPaste(id, params)) {
      command.cancel = !asCopiedHere(params) && pastedAsText(params.textContent ?? "");
    } else if (isCellChange(id, params) && !isResult(options)) {
      keepContent(params, (style) => api.getActiveWorkbook()?.getWorkbook().getStyles().get(style));
    }
  });

  /** Gives Univer its own form back, with formulas. */
  function asCopiedHere(params: ISheetPasteByShortKeyParams): boolean {
    const rich = clipboard.richFormOf(params.textContent ?? "");
    params.htmlContent = rich;
    return rich !== "";
  }

  function pastedAsText(text: string): true {
    const book = api.getActiveWorkbook();
    if (book && text !== "" && pasteText(book, text, language) === "noRoom") onForbidden("keinPlatz");
    return true;
  }
}

function isPaste(id: string, params: unknown): params is ISheetPasteByShortKeyParams {
  return id === SheetPasteShortKeyCommand.id && typeof params === "object" && params !== null;
}
