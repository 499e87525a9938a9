import { cellNumberOf } from "../../domain/geld/betrag";
import type { Rechenweg } from "../../domain/zuteilung/rechenweg";
import type { Verteilung, Verteilungszeile } from "../../domain/zuteilung/verteilung";
import type { CellInput, ColumnLayout } from "../../workbook/plan";
import { BETRAG, columnLetter, PERSONEN } from "./letters";

/** The steps to the amount as values, and at the end Excel's own calculation: it must show 0,00. */
export interface RechenwegColumns {
  readonly columns: readonly ColumnLayout[];
  /** `row` is Excel's number of the row. */
  readonly cells: (zeile: Verteilungszeile, row: number) => readonly CellInput[];
}

/** Excel's row numbers of the sums below the table. */
export interface Fusszeilen {
  readonly summe: number;
  readonly mittel: number;
}

/** `first` is the index of the first of these columns. */
export function rechenwegColumns(verteilung: Verteilung, fuss: Fusszeilen, first: number): RechenwegColumns {
  const { satz, verfahren } = verteilung;
  if (verfahren === "rest") return restColumns(fuss, first);
  const einheit = verfahren === "euro" ? "euro" : "cent";
  return satz === undefined
    ? roundedColumns(fuss, einheit)
    : satzColumns(first, Math.max(2, satz.decimalPlaces()), einheit);
}

/**
 * In whole cents every product is exact in Excel too, so the quotient is cut off where ours is. A share that is
 * not whole is off the next cent by 1/persons at least, far more than Excel's fifteen digits.
 */
function restColumns({ summe, mittel }: Fusszeilen, first: number): RechenwegColumns {
  const restcent = columnLetter(first + 4);
  return {
    columns: [
      { header: "Mittel × Anteil", width: 16, style: "rechenweg" },
      { header: "abgerundet", width: 15, style: "betrag" },
      { header: "Rest", width: 9, style: "rechenweg" },
      { header: "Rang", width: 6, style: "nummer" },
      { header: "Restcent", width: 9, style: "betrag" },
      PROBE,
    ],
    cells: ({ rechenweg }, row) => {
      const { ungerundet, abgerundet, rest, rang, restcent: cent } = ofKind(rechenweg, "rest");
      const floor = `INT(${cents(mittel)}*${PERSONEN}${row}/${PERSONEN}$${summe})/100`;
      return [
        ungerundet.toNumber(),
        cellNumberOf(abgerundet),
        rest.toNumber(),
        rang,
        cellNumberOf(cent),
        { formula: `ROUND(${floor}+${restcent}${row}-${BETRAG}${row},2)` },
      ];
    },
  };
}

function roundedColumns({ summe, mittel }: Fusszeilen, einheit: "cent" | "euro"): RechenwegColumns {
  return {
    columns: [{ header: "Mittel × Anteil", width: 16, style: "rechenweg" }, GERUNDET_UM, PROBE],
    cells: ({ rechenweg }, row) => {
      const { ungerundet, gerundetUm } = ofKind(rechenweg, "gerundet");
      const share = `${cents(mittel)}*${PERSONEN}${row}/${PERSONEN}$${summe}`;
      return [
        ungerundet.toNumber(),
        gerundetUm.toNumber(),
        { formula: `ROUND(${roundedTo(einheit, share, 2)}-${BETRAG}${row},2)` },
      ];
    },
  };
}

function satzColumns(first: number, places: number, einheit: "cent" | "euro"): RechenwegColumns {
  const satzColumn = columnLetter(first);
  return {
    columns: [
      { header: "Satz je Person", width: 16, style: "rechenweg" },
      { header: "Satz × Personen", width: 16, style: "rechenweg" },
      GERUNDET_UM,
      PROBE,
    ],
    cells: ({ rechenweg }, row) => {
      const { satz, ungerundet, gerundetUm } = ofKind(rechenweg, "satz");
      const scaled = `ROUND(${satzColumn}${row}*${10 ** places},0)*${PERSONEN}${row}`;
      return [
        satz.toNumber(),
        ungerundet.toNumber(),
        gerundetUm.toNumber(),
        { formula: `ROUND(${roundedTo(einheit, scaled, places)}-${BETRAG}${row},2)` },
      ];
    },
  };
}

const PROBE: ColumnLayout = { header: "Probe", width: 9, style: "unterschied" };
const GERUNDET_UM: ColumnLayout = { header: "gerundet um", width: 12, style: "rechenweg" };

function cents(mittelRow: number): string {
  return `ROUND(${BETRAG}$${mittelRow}*100,0)`;
}

/** `scaled` is the amount times 10^places: a division by a power of ten, then the one rounding. */
function roundedTo(einheit: "cent" | "euro", scaled: string, places: number): string {
  const digits = einheit === "cent" ? 2 : 0;
  const divisor = 10 ** (places - digits);
  return `ROUND(${scaled}/${divisor},0)/${10 ** digits}`;
}

function ofKind<Kind extends Rechenweg["kind"]>(
  rechenweg: Rechenweg,
  kind: Kind,
): Extract<Rechenweg, { readonly kind: Kind }> {
  if (!isOfKind(rechenweg, kind)) throw new RangeError(`the steps are not of kind ${kind}`);
  return rechenweg;
}

function isOfKind<Kind extends Rechenweg["kind"]>(
  rechenweg: Rechenweg,
  kind: Kind,
): rechenweg is Extract<Rechenweg, { readonly kind: Kind }> {
  return rechenweg.kind === kind;
}
