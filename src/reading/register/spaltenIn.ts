import type { SheetContent } from "../../workbook/sheetContent";
import { headerText } from "../columns/headerText";
import { cellText } from "../text/cellText";
import { FELDER, type Feldname } from "./felder";

/** Where the header of a table of persons stands and what its columns say; rows and columns from 0. */
export interface Tabelle {
  readonly kopf: number;
  readonly spalten: ReadonlyMap<Feldname, number>;
}

/** The first row with the most columns that we know; names and birth date are the least. */
export function tabelleIn({ rows }: SheetContent): Tabelle | "keineTabelle" {
  let best: Tabelle | "keineTabelle" = "keineTabelle";
  for (let kopf = 0; kopf < Math.min(rows.length, DEEPEST); kopf++) {
    const spalten = spaltenOf(
      (rows[kopf] ?? []).map((value) => (typeof value === "string" ? cellText(value) : "")),
    );
    const hasName = spalten.has("name") || (spalten.has("familienname") && spalten.has("vornamen"));
    if (!hasName || !spalten.has("geburt")) continue;
    if (best === "keineTabelle" || spalten.size > best.spalten.size) best = { kopf, spalten };
  }
  return best;
}

/** A header below so many lines of text is none. */
const DEEPEST = 40;

export function spaltenOf(headers: readonly string[]): ReadonlyMap<Feldname, number> {
  const spalten = new Map<Feldname, number>();
  for (const [column, header] of headers.entries()) {
    const text = headerText(header);
    const feld = text === "" ? undefined : FELDER.find(([, words]) => words.test(text))?.[0];
    if (feld !== undefined && !spalten.has(feld)) spalten.set(feld, column);
  }
  return spalten;
}
