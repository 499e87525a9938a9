import { rechnungszeilenOf } from "../../domain/abrechnung/rechnungsbuch/rechnungstext";
import type { Rechnung } from "../../domain/abrechnung/rechnung/rechnung";
import type { AppendRows, ColumnLayout } from "../../workbook/plan";

/**
 * The invoices in full, as they were issued: a row for each line of their text, since one cell holds 32,767 signs at
 * most. From these rows the invoice is read back, whatever became of agreement, cost and master data.
 */
export function planRechnungszeilen(rechnungen: readonly Rechnung[]): AppendRows {
  return {
    kind: "append",
    layout: {
      subject: "Rechnungszeilen",
      version: 1,
      title: "Rechnungszeilen",
      note: "Der volle Inhalt jeder ausgestellten Rechnung, nur für das Programm. Bitte nichts ändern.",
      tab: "protokoll",
      columns: COLUMNS,
      rows: rechnungen.flatMap((rechnung) =>
        rechnungszeilenOf(rechnung).map((text, index) => ({ cells: [rechnung.nummer, index, text] })),
      ),
      frozenColumns: 2,
      personenbezogen: false,
    },
  };
}

// "IntM Rechnungszeilen" v1: a column is never renamed, removed or given a new meaning.
export const COLUMNS: readonly ColumnLayout[] = [
  { header: "Nummer", width: 26, style: "kennung" },
  { header: "Zeile", width: 7, style: "nummer" },
  { header: "Text", width: 120, style: "kennung" },
];
