import type { Rolle } from "./rolle";

export interface Spalte {
  /** From 0. */
  readonly index: number;
  /** As written, both header rows; "" for a column without a header. */
  readonly header: string;
  readonly rolle: Rolle;
  readonly kraft: "stark" | "schwach";
}

/** What a clerk corrected: the header, folded by headerText, and what the column is for. */
export type Korrekturen = ReadonlyMap<string, Rolle>;
