import type { Area } from "../../sheetContent";
import { Unreadable } from "../unreadable";

export interface Address {
  readonly row: number;
  readonly column: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u;
const COLUMNS = new Map<string, number>();

/** "D12" is row 11, column 3. */
export function parseAddress(address: string): Address {
  const [, letters, digits] = ADDRESS.exec(address) ?? [];
  const at = { row: Number(digits) - 1, column: columnOf(letters ?? "") };
  if (!(at.row >= 0 && at.row <= LAST_ROW && at.column >= 0 && at.column <= LAST_COLUMN)) {
    throw new Unreadable("dateiBeschaedigt");
  }
  return at;
}

export function parseArea(range: string): Area {
  const [first = "", last = first] = range.split(":");
  const start = parseAddress(first);
  const end = parseAddress(last);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

export function columnOf(letters: string): number {
  const known = COLUMNS.get(letters);
  if (known !== undefined) return known;
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  COLUMNS.set(letters, column);
  return column;
}

export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

export function addressOf(row: number, column: number): string {
  return `${lettersOf(column)}${row + 1}`;
}

export function rangeOf({ top, left, bottom, right }: Area): string {
  return `${addressOf(top, left)}:${addressOf(bottom, right)}`;
}

/** One number for a cell, to be used as a key. */
export function cellKey(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}
