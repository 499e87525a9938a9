import type { Cell, CellStyle, Color, FillStyle } from "hucre";
import type { CellFormat } from "../../cell";
import type { CellLook } from "../appearance";
import { resolveColor, type Palette } from "./colors";

const WHITE = "FFFFFF";

/** What a list says by the look of a cell: its number format, its fill, what is struck through. */
export function formatOf(cell: Cell, palette: Palette): CellFormat | undefined {
  const numberFormat = codeOf(cell.style?.numFmt);
  const strike = strikeOf(cell);
  const fill = fillOf(cell.style?.fill, palette);
  return orNothing({
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(strike === "none" ? {} : { strike }),
    ...(fill === undefined ? {} : { fill }),
  });
}

export function lookOf(style: CellStyle, palette: Palette): CellLook | undefined {
  const { font, alignment } = style;
  const numberFormat = codeOf(style.numFmt);
  const color = colorOf(font?.color, palette);
  const fill = fillOf(style.fill, palette);
  const borders = bordersOf(style.border, palette);
  const { horizontal, vertical } = alignment ?? {};
  return orNothing({
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(font?.name === undefined ? {} : { font: font.name }),
    ...(font?.size === undefined ? {} : { size: font.size }),
    ...(font?.bold === true ? { bold: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
    ...(font?.underline === undefined || font.underline === false ? {} : { underline: true }),
    ...(font?.strikethrough === true ? { strike: true } : {}),
    ...(color === undefined ? {} : { color }),
    ...(fill === undefined ? {} : { fill }),
    ...(horizontal === "left" || horizontal === "center" || horizontal === "right"
      ? { align: horizontal }
      : {}),
    ...(vertical === "top" || vertical === "center" || vertical === "bottom"
      ? { verticalAlign: vertical }
      : {}),
    ...(alignment?.wrapText === true ? { wrap: true } : {}),
    ...(borders === undefined ? {} : { borders }),
  });
}

/** LibreOffice writes the format that is none by its name. */
function codeOf(numberFormat: string | undefined): string | undefined {
  return numberFormat?.toLowerCase() === "general" ? undefined : numberFormat;
}

/** A run without a font of its own looks like its cell. Blanks are not seen: they neither make nor save a strike. */
function strikeOf({ style, richText }: Cell): "whole" | "partial" | "none" {
  const cellIsStruck = style?.font?.strikethrough === true;
  if (!richText) return cellIsStruck ? "whole" : "none";
  const visible = richText.filter(({ text }) => text.trim() !== "");
  const struck = visible.filter(({ font }) => (font ? font.strikethrough === true : cellIsStruck));
  if (struck.length === 0) return "none";
  return struck.length === visible.length ? "whole" : "partial";
}

/** Hatched fills are no colour that a clerk could mean. */
function fillOf(fill: FillStyle | undefined, palette: Palette): string | undefined {
  if (fill?.type !== "pattern" || fill.pattern !== "solid") return undefined;
  const color = colorOf(fill.fgColor, palette);
  return color === WHITE ? undefined : color;
}

function bordersOf(border: CellStyle["border"], palette: Palette): CellLook["borders"] {
  const sides = (["top", "right", "bottom", "left"] as const).flatMap((side) => {
    const line = border?.[side];
    if (!line) return [];
    const color = colorOf(line.color, palette);
    return [[side, { style: line.style, ...(color === undefined ? {} : { color }) }] as const];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

function colorOf(color: Color | undefined, palette: Palette): string | undefined {
  return color === undefined ? undefined : resolveColor(color, palette);
}

function orNothing<Look extends object>(look: Look): Look | undefined {
  return Object.keys(look).length === 0 ? undefined : look;
}
