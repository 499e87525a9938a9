import type { Spalte } from "./columns/spalte";

/** A list found in a sheet: where its header is, what its columns are for, which rows are persons. Rows from 0. */
export interface GefundeneListe {
  readonly sheet: string;
  readonly kopf: { readonly top: number; readonly bottom: number };
  readonly spalten: readonly Spalte[];
  readonly personenzeilen: readonly number[];
  /** Lines of text among the persons ("Gestrichen:", "Gemeinde Flein"), in order: they may begin a section. */
  readonly zwischentexte: readonly Textzeile[];
  /** Lines above the header, the nearest first. */
  readonly textDarueber: readonly string[];
  /** Every other text of the sheet: footers, footnotes, legends. */
  readonly randtexte: readonly Randtext[];
}

export interface Textzeile {
  readonly row: number;
  readonly text: string;
}

export interface Randtext extends Textzeile {
  readonly column: number;
}
