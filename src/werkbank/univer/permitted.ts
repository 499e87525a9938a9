/**
 * What a person may do to a workbook in the Werkbank: change what stands in cells. Everything else that Univer offers
 * (rows, columns, sheets, formats, merged cells, names …) would be lost when the file is saved, so it is switched off.
 */
export function isPermitted(command: string): boolean {
  if (command.startsWith("sheet.mutation.")) return MUTATIONS.has(command);
  if (/^(sheet|formula|sheets-formula)\.command\./u.test(command)) return COMMANDS.has(command);
  return command !== CUT && !TEXT_FORMATS.test(command);
}

const MUTATIONS: ReadonlySet<string> = new Set([
  "sheet.mutation.set-range-values",
  // Only on screen: rows grow with their text.
  "sheet.mutation.set-worksheet-row-auto-height",
]);

const COMMANDS: ReadonlySet<string> = new Set([
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.auto-clear-content",
  "sheet.command.auto-fill",
  "sheet.command.refill",
  "sheet.command.copy-down",
  "sheet.command.copy-right",
  "sheet.command.copy",
  "sheet.command.copy-formula-only",
  "sheet.command.paste",
  "sheet.command.paste-value",
  "sheet.command.paste-formula",
  "sheet.command.paste-by-short-key",
  "sheet.command.toggle-cell-checkbox",
  "sheet.command.select-range",
  "sheet.command.select-all",
  "sheet.command.expand-selection",
  "sheet.command.move-selection",
  "sheet.command.move-selection-enter-tab",
  "sheet.command.set-worksheet-activate",
  "sheet.command.scroll-view",
  "sheet.command.scroll-view-reset",
  "sheet.command.scroll-to-cell",
  "sheet.command.set-scroll-relative",
  "sheet.command.set-zoom-ratio",
  "sheet.command.change-zoom-ratio",
  "formula.command.insert-function",
  "sheets-formula.command.quick-sum",
]);

/** Cutting moves cells with their looks and rewrites formulas elsewhere. */
const CUT = "univer.command.cut";

/** Bold and its like inside the text of one cell. */
const TEXT_FORMATS = /^doc\.command\.(set|reset)-inline-format/u;
