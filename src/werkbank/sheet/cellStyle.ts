import type { CellLook } from "../../workbook/xlsx/appearance";
import {
  HORIZONTAL,
  LINES,
  THIN,
  VERTICAL,
  WRAP,
  YES,
  type ShownColor,
  type ShownLine,
  type ShownLook,
} from "./univerTerms";

/** A look of the file in Univer's terms; what it does not name stays as the sheet's own look. */
export function cellStyle(look: CellLook): ShownLook {
  return {
    ...(look.numberFormat === undefined ? {} : { n: { pattern: look.numberFormat } }),
    ...(look.font === undefined ? {} : { ff: look.font }),
    ...(look.size === undefined ? {} : { fs: look.size }),
    ...(look.bold === true ? { bl: YES } : {}),
    ...(look.italic === true ? { it: YES } : {}),
    ...(look.underline === true ? { ul: { s: YES } } : {}),
    ...(look.strike === true ? { st: { s: YES } } : {}),
    ...(look.color === undefined ? {} : { cl: colorOf(look.color) }),
    ...(look.fill === undefined ? {} : { bg: colorOf(look.fill) }),
    ...(look.align === undefined ? {} : { ht: HORIZONTAL[look.align] }),
    ...(look.verticalAlign === undefined ? {} : { vt: VERTICAL[look.verticalAlign] }),
    ...(look.wrap === true ? { tb: WRAP } : {}),
    ...(look.borders === undefined ? {} : { bd: bordersOf(look.borders) }),
  };
}

function bordersOf({
  top,
  right,
  bottom,
  left,
}: NonNullable<CellLook["borders"]>): NonNullable<ShownLook["bd"]> {
  return {
    ...(top === undefined ? {} : { t: lineOf(top) }),
    ...(right === undefined ? {} : { r: lineOf(right) }),
    ...(bottom === undefined ? {} : { b: lineOf(bottom) }),
    ...(left === undefined ? {} : { l: lineOf(left) }),
  };
}

function lineOf({ style, color }: { readonly style: string; readonly color?: string }): ShownLine {
  return { s: LINES.get(style) ?? THIN, cl: colorOf(color ?? "000000") };
}

function colorOf(rrggbb: string): ShownColor {
  return { rgb: `#${rrggbb}` };
}
