import type { GemeindeIndex } from "../../domain/gemeinde/gemeindeIndex";
import type { CellValue } from "../../workbook/cell";
import type { Spaltenplan } from "../columns/spaltenplan";
import type { DatumReaders } from "../dates/datumReader";
import type { GefundeneListe } from "../gefundeneListe";
import type { Vermerk } from "../remarks/vermerk";
import type { Grid } from "../sheet/grid";
import type { Legende } from "../strikes/legende";

/** All that one list needs to be read, beside its rows. */
export interface Lesung {
  readonly grid: Grid;
  readonly file: string;
  readonly liste: GefundeneListe;
  readonly index: GemeindeIndex;
  readonly readVermerk: (text: string) => Vermerk;
  readonly readDatum: DatumReaders;
  readonly spalten: Spaltenplan;
  readonly legende: Legende;
  readonly zebra: ReadonlySet<string>;
}

/** A cell of the row by its column; null for -1, the column that is not there. */
export type Cell = (column: number) => CellValue;
