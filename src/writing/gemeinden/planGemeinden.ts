import type { Parteifeld } from "../../domain/abrechnung/partei/partei";
import type { Gemeinde, Stammdaten } from "../../domain/gemeinde/gemeinde";
import { PARTEISPALTEN } from "../../i18n/parteispalten";
import type { CellInput, ColumnLayout, ReplaceSheet, RowLayout } from "../../workbook/plan";
import { furtherColumns } from "../ownSheet";
import { textCell } from "../werteCells";
import type { Gemeindezeile } from "./gemeindezeile";

/**
 * The directory of the Landkreis: the names and keys that lists are matched against, and the master data of those who
 * bill or are billed. Rows and columns that people added stay; what is not in the register yet goes below.
 */
export function planGemeinden(
  gemeinden: readonly (Gemeinde | Stammdaten)[],
  register: readonly Gemeindezeile[] = [],
): ReplaceSheet {
  const further = furtherColumns(register.map(({ weitere }) => weitere));
  const rows: readonly RowLayout[] = [
    ...register.map((zeile) => ({
      cells: [...cellsOf(zeile), ...further.map(({ header }) => zeile.weitere.get(header) ?? null)],
    })),
    ...gemeinden
      .filter((gemeinde) => !register.some((zeile) => isSame(zeile, gemeinde)))
      .map((gemeinde) => ({ cells: newCellsOf(gemeinde) })),
  ];
  return {
    kind: "replace",
    layout: {
      subject: "Gemeinden",
      version: 1,
      title: "Gemeinden des Landkreises",
      note: "Fügen Sie hier die Gemeinden Ihres Landkreises ein: eine je Zeile, mit AGS, wenn Sie ihn haben. Für Rechnungen füllen Sie auch Anschrift, Steuernummer und Konto.",
      tab: "eingabe",
      columns: [...COLUMNS, ...further],
      rows: rows.length === 0 ? [{ cells: [] }] : rows,
      frozenColumns: 2,
      personenbezogen: false,
    },
  };
}

/** The columns of the master data, behind the four of the directory. */
export const STAMMSPALTEN: readonly { readonly feld: Parteifeld; readonly width: number }[] = [
  { feld: "name", width: 26 },
  { feld: "strasse", width: 24 },
  { feld: "plz", width: 7 },
  { feld: "ort", width: 20 },
  { feld: "kontakt", width: 22 },
  { feld: "telefon", width: 16 },
  { feld: "email", width: 28 },
  { feld: "steuernummer", width: 16 },
  { feld: "ustIdNr", width: 14 },
  { feld: "leitwegId", width: 22 },
  { feld: "sellerId", width: 20 },
  { feld: "iban", width: 28 },
  { feld: "bic", width: 13 },
];

// "IntM Gemeinden" v1: a column is never renamed, removed or given a new meaning.
export const COLUMNS: readonly ColumnLayout[] = [
  { header: PARTEISPALTEN.ags, width: 10, style: "kennung" },
  { header: "Gemeinde", width: 24, style: "eingabe" },
  { header: "Verwaltungsgemeinschaft", width: 26, style: "eingabe" },
  { header: "Einwohner", width: 10, style: "anzahl" },
  ...STAMMSPALTEN.map(({ feld, width }): ColumnLayout => ({
    header: PARTEISPALTEN[feld],
    width,
    style: "eingabe",
  })),
];

function cellsOf({
  gemeinde,
  verwaltungsgemeinschaft,
  einwohner,
  partei,
}: Gemeindezeile): readonly CellInput[] {
  return [
    textCell(partei.ags),
    textCell(gemeinde),
    textCell(verwaltungsgemeinschaft),
    einwohner,
    ...STAMMSPALTEN.map(({ feld }) => textCell(partei[feld])),
  ];
}

function newCellsOf(gemeinde: Gemeinde | Stammdaten): readonly CellInput[] {
  const { ags = null, name } = gemeinde;
  return "einwohner" in gemeinde
    ? [ags, name, gemeinde.verwaltungsgemeinschaft, gemeinde.einwohner]
    : [ags, name, null, null];
}

function isSame({ gemeinde, partei }: Gemeindezeile, { ags, name }: Gemeinde): boolean {
  return gemeinde === name || (ags !== undefined && partei.ags === ags);
}
