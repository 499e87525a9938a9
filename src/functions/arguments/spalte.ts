import type { CellValue } from "../../workbook/cell";
import { cellError } from "../cellError";
import { cellOf } from "./cellOf";

/** The cells of one column from top to bottom; blank cells below the last filled one are not part of it. */
export type Spalte = readonly CellValue[];

export function spalteOf(raw: unknown, argument: string): Spalte {
  const rows: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const cells = rows.map((row) => {
    if (!Array.isArray(row)) return cellOf(row);
    if (row.length > 1) throw cellError({ kind: "eineSpalte" }, argument);
    return cellOf(row[0]);
  });
  return cells;
}

export function optionalSpalte(raw: unknown, argument: string): Spalte | "omitted" {
  return raw === null || raw === undefined ? "omitted" : spalteOf(raw, argument);
}

/** Columns that are read side by side must have the same rows; whole columns are cut behind their last filled cell. */
export function sideBySide(spalten: Readonly<Record<string, Spalte | "omitted">>): number {
  const given = Object.entries(spalten).flatMap(([argument, spalte]) =>
    spalte === "omitted" ? [] : [{ argument, spalte }],
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

/** A header that was selected along: words without a digit in the first of several rows. */
export function isKopf(spalte: Spalte): boolean {
  const [first] = spalte;
  return spalte.length > 1 && typeof first === "string" && /\p{L}/u.test(first) && !/\d/u.test(first);
}
