import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
} from "@univerjs/core";
import type { CellLook } from "../../workbook/xlsx/appearance";

/** A look of the file in Univer's terms; what it does not name stays as the sheet's own look. */
export function cellStyle(look: CellLook): IStyleData {
  return {
    ...(look.numberFormat === undefined ? {} : { n: { pattern: look.numberFormat } }),
    ...(look.font === undefined ? {} : { ff: look.font }),
    ...(look.size === undefined ? {} : { fs: look.size }),
    ...(look.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline === true ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.strike === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(look.color === undefined ? {} : { cl: colorOf(look.color) }),
    ...(look.fill === undefined ? {} : { bg: colorOf(look.fill) }),
    ...(look.align === undefined ? {} : { ht: HORIZONTAL[look.align] }),
    ...(look.verticalAlign === undefined ? {} : { vt: VERTICAL[look.verticalAlign] }),
    ...(look.wrap === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(look.borders === undefined ? {} : { bd: bordersOf(look.borders) }),
  };
}

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** The names of the file format (ECMA-376, 18.18.3). */
const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

function bordersOf({ top, right, bottom, left }: NonNullable<CellLook["borders"]>): IBorderData {
  return {
    ...(top === undefined ? {} : { t: lineOf(top) }),
    ...(right === undefined ? {} : { r: lineOf(right) }),
    ...(bottom === undefined ? {} : { b: lineOf(bottom) }),
    ...(left === undefined ? {} : { l: lineOf(left) }),
  };
}

function lineOf({ style, color }: { readonly style: string; readonly color?: string }): IBorderStyleData {
  return { s: BORDERS[style] ?? BorderStyleTypes.THIN, cl: colorOf(color ?? "000000") };
}

function colorOf(rrggbb: string): IColorStyle {
  return { rgb: `#${rrggbb}` };
}
