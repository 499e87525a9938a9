import { isPermitted } from "../../../src/werkbank/univer/permitted";

test.each([
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.auto-fill",
  "sheet.command.paste-by-short-key",
  "sheet.command.set-worksheet-activate",
  "sheet.mutation.set-range-values",
  "sheet.operation.set-selections",
  "formula.mutation.set-formula-calculation-result",
  "doc.command.insert-text",
  "doc.command.merge-two-paragraph",
  "univer.command.undo",
  "univer.command.copy",
])("%s changes only what stands in cells, or nothing", (command) => expect(isPermitted(command)).toBe(true));

test.each([
  "sheet.command.insert-row",
  "sheet.command.remove-col",
  "sheet.command.insert-sheet",
  "sheet.command.set-worksheet-name",
  "sheet.command.remove-sheet",
  "sheet.command.set-worksheet-order",
  "sheet.command.set-range-bold",
  "sheet.command.set-style",
  "sheet.command.set-worksheet-col-width",
  "sheet.command.add-worksheet-merge",
  "sheet.command.move-range",
  "sheet.mutation.insert-row",
  "sheet.mutation.move-range",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.set-worksheet-col-width",
  "doc.command.set-inline-format-bold",
  "univer.command.cut",
  "sheet.command.of-a-later-univer",
])("%s would be lost in the file", (command) => expect(isPermitted(command)).toBe(false));
