import type { Tag } from "../domain/zeit/tag";
import type { RowTone, StyleName } from "./style";

/** A planned write: plain data that the pane shows before anything happens. It names our own sheets only. */
export type SheetWrite = ReplaceSheet | AppendRows;

/** The whole content of the sheet becomes the layout; the sheet itself, its table and its place stay. */
export interface ReplaceSheet {
  readonly kind: "replace";
  readonly layout: SheetLayout;
}

/** The layout's rows go below those that are there; a missing sheet is made. Other rows stay untouched. */
export interface AppendRows {
  readonly kind: "append";
  readonly layout: SheetLayout;
}

/** One look for every sheet of ours: title in A1, mark and note in A2, row 3 free, header in row 4, data below. */
export interface SheetLayout {
  /** "Protokoll": the sheet is found by its mark "IntM Protokoll v1" and first named "IntM Protokoll". */
  readonly subject: string;
  readonly version: number;
  /** Results have a sheet per year ("IntM Zuteilung 2025"), registers hold all years. */
  readonly jahr?: number;
  readonly title: string;
  /** Follows the mark in A2: source, rule and state. */
  readonly note: string;
  readonly tab: "eingabe" | "ergebnis" | "protokoll";
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly RowLayout[];
  /** Below the table, in style "summe". */
  readonly foot?: readonly (readonly CellInput[])[];
  readonly frozenColumns: number;
  /** The print header warns of it. */
  readonly personenbezogen: boolean;
}

export interface ColumnLayout {
  readonly header: string;
  /** In characters of the workbook's standard font. */
  readonly width: number;
  readonly style: StyleName;
  /** Clerks may only choose one of these. */
  readonly choices?: readonly string[];
}

export interface RowLayout {
  readonly cells: readonly CellInput[];
  readonly tone?: RowTone;
  /** Where a cell differs from its column, as in a form: by column index. */
  readonly cellLayouts?: Readonly<Record<number, Pick<ColumnLayout, "style" | "choices">>>;
}

/** The style and the choices of a cell below the header: its own, else those of its column. */
export function cellLayoutAt(
  { columns, rows }: Pick<SheetLayout, "columns" | "rows">,
  row: number,
  column: number,
): Pick<ColumnLayout, "style" | "choices"> {
  return rows[row]?.cellLayouts?.[column] ?? columns[column] ?? { style: "text" };
}

/** Text is text, whatever it begins with; only `formula` becomes a formula (US names, without the leading =). */
export type CellInput =
  | string
  | number
  | boolean
  | null
  | { readonly date: Tag }
  /** "2024-02-02T14:05": the local time of the clerk, without a zone. */
  | { readonly time: string }
  | { readonly formula: string };

export interface Applied {
  readonly sheet: string;
  readonly change: "neu" | "ersetzt" | "ergaenzt";
  readonly rows: number;
}
