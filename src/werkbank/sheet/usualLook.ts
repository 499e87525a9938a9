import { FONT, FONT_SIZE } from "../../workbook/style";
import type { SheetAppearance } from "../../workbook/xlsx/appearance";
import { VERTICAL, type ShownLook } from "./univerTerms";

/** A cell in the file's standard font names none. It is shown in the font that most cells of the workbook name. */
export function usualLook(appearances: readonly SheetAppearance[]): ShownLook {
  const counts = new Map<string, { readonly ff: string; readonly fs: number; readonly count: number }>();
  for (const { cells } of appearances) {
    for (const { look } of cells()) {
      if (look?.font === undefined || look.size === undefined) continue;
      const key = `${look.font} ${look.size}`;
      counts.set(key, { ff: look.font, fs: look.size, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  return { ff: most?.ff ?? FONT, fs: most?.fs ?? FONT_SIZE, vt: VERTICAL.bottom };
}
