import { paletteOf, resolveColor } from "../../../../src/workbook/xlsx/read/colors";

/** As Excel's colour picker shows them for the Office theme. */
test.each<{ readonly what: string; readonly theme: number; readonly tint?: number; readonly rgb: string }>([
  { what: "white", theme: 0, rgb: "FFFFFF" },
  { what: "white, darker 5 %", theme: 0, tint: -0.05, rgb: "F2F2F2" },
  { what: "white, darker 25 %", theme: 0, tint: -0.25, rgb: "BFBFBF" },
  { what: "black", theme: 1, rgb: "000000" },
  { what: "black, lighter 50 %", theme: 1, tint: 0.5, rgb: "808080" },
  { what: "accent 1", theme: 4, rgb: "4472C4" },
  { what: "accent 1, lighter 80 %", theme: 4, tint: 0.7999816888943144, rgb: "D9E1F2" },
  { what: "accent 1, lighter 40 %", theme: 4, tint: 0.3999755851924192, rgb: "8EA9DB" },
  { what: "accent 1, darker 25 %", theme: 4, tint: -0.249977111117893, rgb: "305496" },
  { what: "accent 4, lighter 60 %", theme: 7, tint: 0.5999938962981048, rgb: "FFE699" },
])("$what is $rgb", ({ theme, tint, rgb }) => {
  const resolved = resolveColor({ theme, ...(tint === undefined ? {} : { tint }) }, paletteOf());
  expect(distance(resolved ?? "", rgb)).toBeLessThanOrEqual(2);
});

test.each([
  [{ rgb: "FFFF00" }, "FFFF00"],
  [{ rgb: "ffC000" }, "FFC000"],
  [{ rgb: "FFFFC000" }, "FFC000"],
  [{ indexed: 13 }, "FFFF00"],
  [{ indexed: 22 }, "C0C0C0"],
  [{ indexed: 65 }, "FFFFFF"],
  [{}, undefined],
  [{ theme: 99 }, undefined],
])("%j is %s", (color, rgb) => {
  expect(resolveColor(color, paletteOf())).toBe(rgb);
});

it("a theme of the house counts light before dark", () => {
  const palette = paletteOf(["111111", "EEEEEE", "222222", "DDDDDD", "ABCDEF"]);
  expect([0, 1, 2, 3, 4].map((theme) => resolveColor({ theme }, palette))).toEqual([
    ...["EEEEEE", "111111", "DDDDDD", "222222", "ABCDEF"],
  ]);
});

/** Excel counts hue, lightness and saturation in whole steps of 1/240, which may move a channel by two. */
function distance(one: string, other: string): number {
  const channels = [0, 2, 4].map((at) =>
    Math.abs(Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16)),
  );
  return Math.max(...channels);
}
