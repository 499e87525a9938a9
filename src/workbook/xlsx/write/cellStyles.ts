import type { BorderLineStyle, BorderStyle, CellStyle, FontStyle } from "hucre";
import { FONT, FONT_SIZE, STYLES, TONES, type RowTone, type StyleName } from "../../style";
import type { CellStyle as OurStyle, ToneStyle } from "../../style";

/** One of our styles as a direct format, with the tone of its row laid over it. */
export function directStyle(name: StyleName, tone?: RowTone): CellStyle {
  const style: OurStyle = STYLES[name];
  const over: ToneStyle = tone === undefined ? {} : TONES[tone];
  const fill = over.fill ?? style.fill;
  return {
    font: fontOf(style, over),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    ...(style.border === undefined ? {} : { border: BORDERS[style.border] }),
    ...(style.unlocked === true ? { protection: { locked: false } } : {}),
    alignment: {
      vertical: "top",
      ...(style.align === undefined ? {} : { horizontal: style.align }),
      ...(style.wrap === true ? { wrapText: true } : {}),
    },
  };
}

/** A foot cell has the look of a sum and the number format of its column; a sum in a column of text is a number. */
export function footStyle(column: StyleName): CellStyle {
  const { numberFormat }: OurStyle = STYLES[column];
  const style = directStyle("summe");
  return numberFormat === undefined || numberFormat === "@" ? style : { ...style, numFmt: numberFormat };
}

function fontOf(style: OurStyle, over: ToneStyle): FontStyle {
  const color = over.color ?? style.color;
  return {
    name: FONT,
    size: style.size ?? FONT_SIZE,
    ...(style.bold === true || over.bold === true ? { bold: true } : {}),
    ...(style.italic === true || over.italic === true ? { italic: true } : {}),
    ...(over.strike === true && style.strikable === true ? { strikethrough: true } : {}),
    ...(color === undefined ? {} : { color: { rgb: color } }),
  };
}

const BORDERS: Readonly<Record<NonNullable<OurStyle["border"]>, BorderStyle>> = {
  bottom: { bottom: line("thin", "808080") },
  box: box("thin", "BF9000"),
  sum: { top: line("thin", "000000"), bottom: line("double", "000000") },
  dashed: box("dashed", "808080"),
};

function line(style: BorderLineStyle, rgb: string): NonNullable<BorderStyle["top"]> {
  return { style, color: { rgb } };
}

function box(style: BorderLineStyle, rgb: string): BorderStyle {
  const side = line(style, rgb);
  return { top: side, right: side, bottom: side, left: side };
}
