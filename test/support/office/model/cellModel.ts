import type { CellValue } from "../../../../src/workbook/cell";
import type { Area } from "../../../../src/workbook/sheetContent";

/** A cell as Excel keeps it; what is absent comes from its named style, else it is plain. */
export interface CellModel {
  value?: CellValue;
  /** Without the leading =. */
  formula?: string;
  /** Where the results of the formula reach, if that is more than its cell. */
  spill?: Area;
  style?: string;
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  fill?: string;
  /** A number: only that many characters from the left. */
  struck?: boolean | number;
}

/** A named cell style; colours as RRGGBB. */
export interface StyleModel {
  name: string;
  numberFormat: string;
  bold: boolean;
  italic: boolean;
  size: number;
  font: string;
  color: string;
  fill?: string;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  locked: boolean;
  borders: Map<string, { style?: string; color?: string }>;
}

export function plainStyle(name: string): StyleModel {
  return {
    name,
    numberFormat: "General",
    bold: false,
    italic: false,
    size: 11,
    font: "Calibri",
    color: "000000",
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    wrapText: false,
    locked: true,
    borders: new Map(),
  };
}
