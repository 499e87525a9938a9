import { CellValueType, type ICellData, type Nullable, type Univer } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  getPatternType,
  INumfmtService,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../i18n/language";
import { editText } from "../sheet/typedText";
import { writtenCell } from "../sheet/writtenCell";

/** Before Univer's own reading of numbers, which knows English only. */
const PRIORITY = 1000;

/** Lets people type numbers and days as they write them: 30.387,20 and 14.03.2021. */
export function readTypingIn(language: Language, univer: Univer): void {
  const injector = univer.__getInjector();
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const formats = injector.get(INumfmtService);
  /** What the editor began with: who only looks and presses Enter has changed nothing. */
  let begun = { place: "", text: "" };

  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { unitId, subUnitId, row, col, worksheet }, next) => {
      const format = formats.getValue(unitId, subUnitId, row, col)?.pattern;
      const raw = worksheet.getCellRaw(row, col);
      const offered = isAmount(raw, format)
        ? { ...raw, v: editText(Number(raw?.v), format, language) }
        : next(cell);
      begun = { place: placeOf(subUnitId, row, col), text: String(offered?.v ?? "") };
      return offered;
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { unitId, subUnitId, row, col, worksheet }) => {
      const raw = worksheet.getCellRaw(row, col);
      const isUnchanged =
        cell?.f == null && begun.place === placeOf(subUnitId, row, col) && begun.text === String(cell?.v ?? "");
      if (!cell || isUnchanged) return raw;
      return writtenCell(cell, formats.getValue(unitId, subUnitId, row, col)?.pattern, language);
    },
  });
}

function isAmount(cell: Nullable<ICellData>, format: string | undefined): boolean {
  const isDay = format !== undefined && ["date", "time", "datetime"].includes(getPatternType(format));
  return cell?.t === CellValueType.NUMBER && !isDay;
}

function placeOf(sheet: string, row: number, column: number): string {
  return `${sheet} ${row} ${column}`;
}
