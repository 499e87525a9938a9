import type { Area } from "../../../../src/workbook/sheetContent";
import type { CellModel } from "../model/cellModel";
import { HostError } from "../model/hostError";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { uniform, type HostObject } from "./hostObject";

/** `range.format` of one range or of several. */
export function formatObject(model: WorkbookModel, sheet: SheetModel, areas: readonly Area[]): HostObject {
  const change = (set: (cell: CellModel) => void): void => {
    if (sheet.isProtected) throw new HostError("AccessDenied");
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) set(sheet.touch(row, column));
      }
    }
  };
  function* each<Value>(of: (cell: CellModel | undefined) => Value): Generator<Value> {
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) yield of(sheet.cell(row, column));
      }
    }
  }
  const font: HostObject = {
    type: "RangeFont",
    members: {
      Strikethrough: {
        get: () => uniform(each(strikeOf)),
        set: (struck: boolean) => change((cell) => (cell.struck = struck)),
      },
      Bold: { set: (bold: boolean) => change((cell) => (cell.bold = bold)) },
      Italic: { set: (italic: boolean) => change((cell) => (cell.italic = italic)) },
      Color: { set: (color: string) => change((cell) => (cell.color = color.slice(1))) },
    },
  };
  const fill: HostObject = {
    type: "RangeFill",
    members: {
      // Excel: white where nothing is filled, "" where colours differ.
      Color: {
        get: () => uniform(each((cell) => `#${model.fillOf(cell) ?? "FFFFFF"}`)) ?? "",
        set: (color: string) => change((cell) => (cell.fill = color.slice(1))),
      },
    },
  };
  return {
    type: "RangeFormat",
    members: {
      Font: { get: () => font },
      Fill: { get: () => fill },
      ColumnWidth: {
        set: (points: number) =>
          areas.forEach(({ left, right }) => {
            for (let column = left; column <= right; column += 1) sheet.columnWidths.set(column, points);
          }),
      },
      RowHeight: {
        set: (points: number) =>
          areas.forEach(({ top, bottom }) => {
            for (let row = top; row <= bottom; row += 1) sheet.rowHeights.set(row, points);
          }),
      },
    },
  };
}

/** null: some, not all, of the cell's text is struck through. */
export function strikeOf(cell: CellModel | undefined): boolean | null {
  return typeof cell?.struck === "number" ? null : (cell?.struck ?? false);
}
