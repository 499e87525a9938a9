import type { Gemeindebestand } from "../../domain/zuteilung/checkBestaende";
import { isCellError, type CellValue } from "../../workbook/cell";
import { kopfOf, optionalSpalte, commonLength, spalteOf } from "../arguments/spalte";
import { parseZahl } from "../arguments/parseZahl";
import { cellError } from "../cellError";
import { inSlices } from "../inSlices";

/** Counts by row; a row without anything in it is no Gemeinde and stays blank in the result. */
export interface Bestandsspalte {
  readonly bestaende: readonly Gemeindebestand[];
  /** For each row of the range its place among the bestaende, or "blank". */
  readonly places: readonly (number | "blank")[];
}

/**
 * With names equal remainders are settled as everywhere. Without them the place in the list stands for the name, so
 * that the upper row goes first.
 */
export async function bestaendeArgument(personen: unknown, namen: unknown): Promise<Bestandsspalte> {
  const spalten = { personen: spalteOf(personen, "personen"), namen: optionalSpalte(namen, "namen") };
  const rows = spalten.personen.slice(0, commonLength(spalten));
  const first = kopfOf(spalten.personen) === "" ? 0 : 1;
  const bestaende: Gemeindebestand[] = [];
  const places = await inSlices(rows, (cell, row): number | "blank" => {
    const name = spalten.namen?.[row] ?? null;
    if (row < first || (cell === null && name === null)) return "blank";
    bestaende.push({ gemeinde: nameOf(name, row), bestand: personenIn(cell, row) });
    return bestaende.length - 1;
  });
  return { bestaende, places };
}

function personenIn(cell: CellValue, row: number): number {
  if (isCellError(cell)) throw cellError({ kind: "fehlerwert", error: cell.error });
  if (typeof cell === "number" && Number.isSafeInteger(cell) && cell >= 0) return cell;
  const zahl = typeof cell === "string" ? parseZahl(cell, "none") : undefined;
  if (zahl?.ok === true && zahl.value.gte(0)) return zahl.value.toNumber();
  throw cellError({ kind: "keinePersonenzahl", input: String(cell ?? ""), zeile: row + 1 }, "personen");
}

function nameOf(name: CellValue, row: number): string {
  if (name === null) return String(row).padStart(DIGITS, "0");
  if (isCellError(name)) throw cellError({ kind: "fehlerwert", error: name.error });
  const text = String(name).trim();
  if (/^(?:summe|gesamt|insgesamt|gesamtsumme|total)\b/iu.test(text)) {
    throw cellError({ kind: "summenzeile", input: text, zeile: row + 1 }, "namen");
  }
  return text;
}

/** Excel has 1,048,576 rows: numbers of equal length stand in order as texts. */
const DIGITS = 7;
