import type { NamedRange, Sheet } from "hucre";
import { openXlsx, saveXlsx, writeXlsx, type WriteOptions } from "hucre/xlsx";
import { FONT, FONT_SIZE } from "../style";
import type { DateSystem } from "../sheetContent";
import { omit } from "./omit";
import { paletteOf, type Palette } from "./read/colors";
import { restoreNumbers } from "./read/exactNumbers";
import { originsOf, restoreLostParts, type Origins } from "./restore/lostParts";
import { inTabOrder } from "./restore/tabOrder";
import { quotedPrintNames, withWritableSheet } from "./write/repairs";
import { savable } from "./write/savable";
import { fromLibrary } from "./fromLibrary";

/** A workbook in memory. Sheets are replaced as a whole and never changed in place, so that a plan can be dropped. */
export interface Book {
  readonly dateSystem: DateSystem;
  readonly structureLocked: boolean;
  readonly palette: Palette;
  readonly content: BookContent;
  readonly save: (content: BookContent) => Promise<Uint8Array>;
}

export interface BookContent {
  readonly sheets: readonly Sheet[];
  readonly names: readonly NamedRange[];
  /** Of the sheets that we have not replaced. */
  readonly origins: Origins;
}

export async function openBook(file: Uint8Array): Promise<Book> {
  const bytes = await fromLibrary(async () => inTabOrder(file));
  const opened = await fromLibrary(async () => openXlsx(bytes, { readStyles: true }));
  const dateSystem = opened.dateSystem === "1904" ? 1904 : 1900;
  await restoreNumbers(opened.sheets, dateSystem, bytes);
  return {
    dateSystem,
    structureLocked: opened.workbookProtection?.lockStructure === true,
    palette: paletteOf(opened.themeColors),
    content: {
      sheets: opened.sheets.map(withWritableSheet),
      names: [...(opened.namedRanges ?? []), ...quotedPrintNames(opened.sheets)],
      origins: await originsOf(bytes),
    },
    save: async ({ sheets, names, origins }) => {
      opened.sheets = sheets.map(savable);
      opened.namedRanges = [...names];
      const sheetNames = sheets.map(({ name }) => name);
      return restoreLostParts(await saveXlsx(opened), bytes, sheetNames, origins);
    },
  };
}

/** A file of our own making: Arial 10, days since 1900. A workbook needs one sheet at least. */
export function newBook(): Book {
  return {
    dateSystem: 1900,
    structureLocked: false,
    palette: paletteOf(),
    content: { sheets: [], names: [], origins: new Map() },
    save: async ({ sheets, names }) => {
      const filled: readonly Sheet[] = sheets.length > 0 ? sheets : [{ name: "Tabelle1", rows: [] }];
      const options: WriteOptions = {
        sheets: filled.map((sheet) => omit(savable(sheet), "charts", "pivotTables")),
        namedRanges: [...names],
        defaultFont: { name: FONT, size: FONT_SIZE },
      };
      return writeXlsx(options);
    },
  };
}
