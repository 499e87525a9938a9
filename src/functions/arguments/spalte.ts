import type { CellValue } from "../../workbook/cell";
import { cellError } from "../cellError";
import { cellOf } from "./cellOf";

/** The cells of one column from top to bottom; blank cells below the last filled one are not part of it. */
export type Spalte = readonly CellValue[];

export function spalteOf(raw: unknown, argument: string): Spalte {
  const rows: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  return rows.map((row) => {
    if (!Array.isArray(row)) return cellOf(row);
    if (row.length > 1) throw cellError({ kind: "eineSpalte" }, argument);
    return cellOf(row[0]);
  });
}

export function optionalSpalte(raw: unknown, argument: string): Spalte | undefined {
  return raw === null || raw === undefined ? undefined : spalteOf(raw, argument);
}

/** Columns that are read side by side must have the same rows; whole columns are cut behind their last filled cell. */
export function commonLength(spalten: Readonly<Record<string, Spalte | undefined>>): number {
  const given = Object.entries(spalten).flatMap(([argument, spalte]) =>
    spalte === undefined ? [] : [{ argument, spalte }],
  );
  const erwartet = given[0]?.spalte.length ?? 0;
  for (const { argument, spalte } of given) {
    if (spalte.length !== erwartet) {
      throw cellError({ kind: "zeilenzahl", zeilen: spalte.length, erwartet }, argument);
    }
  }
  const filled = given.map(({ spalte }) => spalte.findLastIndex((cell) => cell !== null) + 1);
  return Math.max(1, ...filled);
}

/** A header that was selected along: words without a digit in the first of several rows; "" if there is none. */
export function kopfOf(spalte: Spalte): string {
  const [first] = spalte;
  return spalte.length > 1 && typeof first === "string" && /\p{L}/u.test(first) && !/\d/u.test(first)
    ? first
    : "";
}
