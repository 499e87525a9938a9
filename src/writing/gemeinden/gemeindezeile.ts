import type { Partei } from "../../domain/abrechnung/partei/partei";
import type { FurtherCells } from "../ownSheet";

/** A row of "IntM Gemeinden": the short name that lists use, and the master data for invoices. */
export interface Gemeindezeile {
  /** "Brackenheim"; `partei.name` is the name of the letterhead, "Stadt Brackenheim". */
  readonly gemeinde: string;
  readonly verwaltungsgemeinschaft: string;
  /** As it stands: a number, or what somebody typed. */
  readonly einwohner: string | number | boolean | null;
  readonly partei: Partei;
  /** Columns that people added. */
  readonly weitere: FurtherCells;
}

/** Found by its AGS, its short name or its full name. */
export function gemeindeOf(register: readonly Gemeindezeile[], input: string): Gemeindezeile | "unbekannt" {
  return (
    register.find(({ partei }) => partei.ags === input) ??
    register.find(({ gemeinde }) => gemeinde === input) ??
    register.find(({ partei }) => partei.name === input) ??
    "unbekannt"
  );
}
