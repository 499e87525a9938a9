import { InterceptorEffectEnum, type ICellData, type Nullable, type Univer } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  INumfmtService,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../i18n/language";
import { cellText } from "../sheet/cellEdit";
import { isDayFormat } from "../sheet/days";
import { editorCell } from "../sheet/editorCell";
import { numberText } from "../sheet/typedText";
import { writtenCell } from "../sheet/writtenCell";

/** Before Univer's own reading of numbers, which knows English only. */
const PRIORITY = 1000;
/** A cell with a number format is text by then. */
const AFTER_FORMATS = 0;

/** Lets people type and see numbers and days as they write them: 30.387,20 and 14.03.2021. */
export function typeIn(language: Language, univer: Univer): void {
  const injector = univer.__getInjector();
  const interceptors = injector.get(SheetInterceptorService);
  const formats = injector.get(INumfmtService);
  /** What the editor began with: who only looks and presses Enter has changed nothing. */
  let begun = { place: "", text: "" };

  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: PRIORITY,
    handler: (shown, { unitId, subUnitId, row, col, worksheet }, next) => {
      const format = formats.getValue(unitId, subUnitId, row, col)?.pattern;
      const raw = worksheet.getCellRaw(row, col);
      const ours = raw && !isDayFormat(format) ? editorCell(raw, format, language) : "asUniverDoes";
      const offered = ours === "asUniverDoes" ? next(shown) : { ...raw, ...ours };
      begun = { place: `${subUnitId} ${row} ${col}`, text: cellText(offered) };
      return offered;
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { unitId, subUnitId, row, col, worksheet }) => {
      const isSame = begun.place === `${subUnitId} ${row} ${col}` && begun.text === cellText(cell);
      if (!cell || isSame) return worksheet.getCellRaw(row, col);
      return writtenCell(cell, formats.getValue(unitId, subUnitId, row, col)?.pattern, language);
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _place, next) => next(withComma(cell, language)),
  });
}

/** Univer writes a number without a format in English. */
function withComma(cell: Nullable<ICellData>, language: Language): Nullable<ICellData> {
  if (language === "en" || typeof cell?.v !== "number" || Number.isInteger(cell.v)) return cell;
  return { ...cell, v: numberText(cell.v, undefined, language) };
}
