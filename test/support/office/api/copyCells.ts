import type { Area } from "../../../../src/workbook/sheetContent";
import { overlaps } from "../model/address";
import { NotModelled } from "../model/hostError";
import type { SheetModel } from "../model/sheetModel";

interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** `copyFrom`: values, formulas, formats and validation, as a usual paste; widths and tables stay behind. */
export function copyCells(source: Place, target: Place): void {
  const down = target.area.top - source.area.top;
  const right = target.area.left - source.area.left;
  const { top, left, bottom } = source.area;
  const pasted = {
    top: top + down,
    left: left + right,
    bottom: bottom + down,
    right: source.area.right + right,
  };
  for (const [row, column] of [...target.sheet.cellsIn(pasted)]) target.sheet.remove(row, column);
  for (const [row, column, cell] of [...source.sheet.cellsIn(source.area)]) {
    if (cell.formula !== undefined && (down !== 0 || right !== 0)) throw new NotModelled("moving a formula");
    target.sheet.put(row + down, column + right, { ...cell });
  }
  target.sheet.validations = [
    ...target.sheet.validations.filter(({ area }) => !overlaps(area, pasted)),
    ...source.sheet.validations
      .filter(({ area }) => overlaps(area, source.area))
      .map(({ area, choices }) => ({
        choices,
        area: {
          top: area.top + down,
          left: area.left + right,
          bottom: area.bottom + down,
          right: area.right + right,
        },
      })),
  ];
}
