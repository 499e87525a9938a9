import { FONT, FONT_SIZE, STYLES, type CellStyle } from "../style";

/** Queues the named cell styles that the workbook lacks: a house can then restyle all our sheets at once. */
export function createStyles({ styles }: Excel.Workbook, missing: ReadonlySet<string>): void {
  for (const style of Object.values(STYLES)) {
    if (!missing.has(style.label)) continue;
    styles.add(style.label);
    define(styles.getItem(style.label), style);
  }
}

function define(style: Excel.Style, look: CellStyle): void {
  style.font.name = FONT;
  style.font.size = look.size ?? FONT_SIZE;
  style.verticalAlignment = "Top";
  if (look.bold === true) style.font.bold = true;
  if (look.italic === true) style.font.italic = true;
  if (look.color !== undefined) style.font.color = `#${look.color}`;
  if (look.fill !== undefined) style.fill.color = `#${look.fill}`;
  if (look.numberFormat !== undefined) style.numberFormat = look.numberFormat;
  if (look.align !== undefined) style.horizontalAlignment = ALIGNMENTS[look.align];
  if (look.wrap === true) style.wrapText = true;
  if (look.unlocked === true) style.locked = false;
  if (look.border !== undefined) drawBorder(style.borders, look.border);
}

const ALIGNMENTS = { left: "Left", right: "Right", center: "Center" } as const;

type Side = "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft";
type Line = "Continuous" | "Double" | "Dash";

const BOX: readonly Side[] = ["EdgeTop", "EdgeRight", "EdgeBottom", "EdgeLeft"];

const BORDERS: Readonly<
  Record<NonNullable<CellStyle["border"]>, readonly { sides: readonly Side[]; line: Line; color: string }[]>
> = {
  bottom: [{ sides: ["EdgeBottom"], line: "Continuous", color: "#808080" }],
  box: [{ sides: BOX, line: "Continuous", color: "#BF9000" }],
  sum: [
    { sides: ["EdgeTop"], line: "Continuous", color: "#000000" },
    { sides: ["EdgeBottom"], line: "Double", color: "#000000" },
  ],
  dashed: [{ sides: BOX, line: "Dash", color: "#808080" }],
};

function drawBorder(borders: Excel.RangeBorderCollection, border: NonNullable<CellStyle["border"]>): void {
  for (const { sides, line, color } of BORDERS[border]) {
    for (const side of sides) {
      const edge = borders.getItem(side);
      edge.style = line;
      edge.color = color;
    }
  }
}
