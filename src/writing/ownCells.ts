import type { CellValue } from "../workbook/cell";

/** The text of a cell of ours, "" where nothing stands. */
export function textOf(cell: CellValue): string {
  return typeof cell === "string"
    ? cell.trim().normalize("NFC")
    : typeof cell === "number"
      ? String(cell)
      : "";
}
