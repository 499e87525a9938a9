import type { Area } from "../../../../src/workbook/sheetContent";
import type { CellModel } from "../model/cellModel";
import { NotModelled } from "../model/hostError";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { strikeOf } from "./formatObject";
import { uniform } from "./hostObject";

/** `range.getCellProperties`: what was asked for of every cell. */
export function cellProperties(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  options: object,
): unknown {
  const asked = askedOf(options);
  return rowsOf(area).map((row) =>
    columnsOf(area).map((column) => propertiesOf(model, [sheet.cell(row, column)], asked)),
  );
}

/** `range.getRowProperties`: the same of whole rows, null where the cells of a row differ. */
export function rowProperties(model: WorkbookModel, sheet: SheetModel, area: Area, options: object): unknown {
  const asked = askedOf(options);
  return rowsOf(area).map((row) => ({
    ...propertiesOf(
      model,
      columnsOf(area).map((column) => sheet.cell(row, column)),
      asked,
    ),
    ...(asked.rowHidden ? { rowHidden: sheet.hiddenRows.has(row) } : {}),
  }));
}

interface Asked {
  readonly strikethrough: boolean;
  readonly color: boolean;
  readonly rowHidden: boolean;
}

function propertiesOf(model: WorkbookModel, cells: readonly (CellModel | undefined)[], asked: Asked): object {
  const font = asked.strikethrough ? { font: { strikethrough: uniform(cells.map(strikeOf)) } } : {};
  const color = uniform(cells.map((cell) => `#${model.fillOf(cell) ?? "FFFFFF"}`));
  return { format: { ...font, ...(asked.color ? { fill: { color } } : {}) } };
}

function askedOf(options: object): Asked {
  const leaves = leavesOf(options, "");
  const known = ["format.font.strikethrough", "format.fill.color", "rowHidden"];
  const unknown = leaves.find((leaf) => !known.includes(leaf));
  if (unknown !== undefined) throw new NotModelled(`the property ${unknown}`);
  return {
    strikethrough: leaves.includes("format.font.strikethrough"),
    color: leaves.includes("format.fill.color"),
    rowHidden: leaves.includes("rowHidden"),
  };
}

function leavesOf(options: object, path: string): string[] {
  return Object.entries(options).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === "object" && value !== null) return leavesOf(value, `${path}${name}.`);
    return value === true ? [`${path}${name}`] : [];
  });
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}
