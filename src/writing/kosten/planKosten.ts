import type { ColumnLayout, ReplaceSheet, RowLayout } from "../../workbook/plan";
import { furtherColumns } from "../ownSheet";
import { betragCell, tagCell, textCell, zahlCell } from "../werteCells";
import {
  JE,
  JEWORT,
  KOSTENWORT,
  KOSTENZEILENARTEN,
  UMFANGSARTEN,
  UMFANGSWORT,
  type Kostenzeile,
} from "./kostenzeile";

/** What the work of each agreement costs. Rows keep their order; a tariff change is a new row. */
export function planKosten(zeilen: readonly Kostenzeile[]): ReplaceSheet {
  const further = furtherColumns(zeilen.map(({ weitere }) => weitere));
  return {
    kind: "replace",
    layout: {
      subject: "Kosten",
      version: 1,
      title: "Kosten der Stellen",
      note: "Beträge einer vollen Stelle. Eine Tariferhöhung ist eine neue Zeile mit neuem Tag. Reisekosten, Material und Fortbildung brauchen einen Beleg.",
      tab: "eingabe",
      columns: [...COLUMNS, ...further],
      rows:
        zeilen.length === 0
          ? [{ cells: [] }]
          : zeilen.map((zeile) => ({
              cells: [...cellsOf(zeile), ...further.map(({ header }) => zeile.weitere.get(header) ?? null)],
            })),
      frozenColumns: 2,
      personenbezogen: false,
    },
  };
}

// "IntM Kosten" v1: a column is never renamed, removed or given a new meaning.
export const COLUMNS: readonly ColumnLayout[] = [
  { header: "Vereinbarung", width: 14, style: "eingabe" },
  { header: "Art", width: 20, style: "eingabe", choices: KOSTENZEILENARTEN.map((art) => KOSTENWORT[art]) },
  { header: "Stelle", width: 18, style: "eingabe" },
  { header: "ab", width: 12, style: "eingabeDatum" },
  { header: "bis", width: 12, style: "eingabeDatum" },
  { header: "Betrag", width: 14, style: "eingabeBetrag" },
  { header: "je", width: 8, style: "eingabe", choices: JE.map((one) => JEWORT[one]) },
  { header: "Zuschlag", width: 9, style: "eingabeAnteil" },
  { header: "Stunden", width: 9, style: "eingabeStunden" },
  { header: "Jahr", width: 7, style: "eingabe" },
  { header: "Quartal", width: 8, style: "eingabe" },
  { header: "Bezeichnung", width: 30, style: "eingabe" },
  { header: "Beleg", width: 18, style: "eingabe" },
  { header: "Umfang", width: 10, style: "eingabe", choices: UMFANGSARTEN.map((one) => UMFANGSWORT[one]) },
];

function cellsOf(zeile: Kostenzeile): RowLayout["cells"] {
  return [
    textCell(zeile.vereinbarung),
    KOSTENWORT[zeile.art],
    textCell(zeile.stelle),
    tagCell(zeile.ab),
    tagCell(zeile.bis),
    betragCell(zeile.betrag),
    zeile.je === undefined ? null : JEWORT[zeile.je],
    zahlCell(zeile.zuschlag),
    zahlCell(zeile.stunden),
    zahlCell(zeile.jahr),
    zahlCell(zeile.quartal),
    textCell(zeile.bezeichnung),
    textCell(zeile.beleg),
    zeile.umfang === undefined ? null : UMFANGSWORT[zeile.umfang],
  ];
}
