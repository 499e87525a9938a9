import type { Color } from "hucre";

/** The twelve colours of the workbook's theme in the order in which cells count them: light before dark. */
export type Palette = readonly string[];

/** A theme file lists dark before light, cells count light before dark. */
export function paletteOf(themeColors: readonly string[] = OFFICE_THEME): Palette {
  const [dark1 = "000000", light1 = "FFFFFF", dark2 = "44546A", light2 = "E7E6E6", ...accents] = themeColors;
  return [light1, dark1, light2, dark2, ...accents];
}

/** RRGGBB, or undefined for "automatic". */
export function resolveColor({ rgb, theme, indexed, tint }: Color, palette: Palette): string | undefined {
  const base =
    rgb?.slice(-6).toUpperCase() ??
    (theme === undefined ? undefined : palette[theme]) ??
    (indexed === undefined ? undefined : INDEXED_COLORS[indexed]);
  return base === undefined || tint === undefined || tint === 0 ? base : tinted(base, tint);
}

const OFFICE_THEME =
  "000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The 56 colours of old workbooks behind eight that repeat the first ones, then the system's black and white
 *  (ECMA-376 part 1, 18.8.27). */
const INDEXED_COLORS = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 " +
  "000000 FFFFFF"
).split(" ");

/** The tint moves the lightness (HSL) towards black or white; hue and saturation stay (ECMA-376 part 1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const room = 1 - Math.abs(2 * lightness - 1);
  const targetRoom = 1 - Math.abs(2 * target - 1);
  return channels
    .map((channel) => (room === 0 ? target : target + ((channel - lightness) * targetRoom) / room))
    .map(hex)
    .join("");
}

function hex(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).toUpperCase().padStart(2, "0");
}
