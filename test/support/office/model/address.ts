import type { Area } from "../../../../src/workbook/sheetContent";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const CORNER = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/iu;

/** "B5", "A4:D7", "4:4", "A:C", with or without $ and the name of a sheet in front. */
export function areaOf(address: string): Area {
  const [first = "", last = first] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const from = cornerOf(first, { row: 0, column: 0 });
  const to = cornerOf(last, { row: LAST_ROW, column: LAST_COLUMN });
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function rangeName({ top, left, bottom, right }: Area): string {
  const [first, last] = [addressOf(top, left), addressOf(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function cornerOf(text: string, missing: { row: number; column: number }): { row: number; column: number } {
  const [, letters, digits] = CORNER.exec(text) ?? [];
  if (letters === undefined || digits === undefined) throw new Error(`not an address: ${text}`);
  return {
    row: digits === "" ? missing.row : Number(digits) - 1,
    column: letters === "" ? missing.column : columnIndex(letters.toUpperCase()),
  };
}

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnName(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnName(Math.floor(column / 26) - 1) + rest;
}
