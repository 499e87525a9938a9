/**
 * What stands in a cell. A date is its serial number in the date system of its workbook, as Excel keeps it:
 * only `reading` turns it into a Tag. A formula shows its result. An empty cell is null, never "".
 */
export type CellValue = string | number | boolean | CellError | null;

export interface CellError {
  /** As Excel writes it in every language of a file: "#REF!", "#N/A", "#VALUE!" … */
  readonly error: string;
}

/** Only what differs from a plain cell: a cell without any of it has no CellFormat. */
export interface CellFormat {
  /** Excel's code in its US form; absent means General. */
  readonly numberFormat?: string;
  /** "partial": some, not all, of the cell's text is struck through. */
  readonly strike?: "whole" | "partial";
  /** Solid fill as RRGGBB, theme colours resolved; white and "no fill" are absent. */
  readonly fill?: string;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
