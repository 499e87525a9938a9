import { werteOf, type Einstellungen } from "../../domain/einstellung/einstellungen";
import type { ColumnLayout, ReplaceSheet, RowLayout } from "../../workbook/plan";
import { ANGABEN, type Angabe } from "./angaben";
import type { EinstellungenSheet } from "./readEinstellungen";

/** The whole form again: new values in their cells; sources, remarks and further lines of people stay. */
export function planEinstellungen({ einstellungen, quellen, weitere }: EinstellungenSheet): ReplaceSheet {
  const jahre = einstellungen.jahre.map(({ jahr }) => jahr).sort((a, b) => a - b);
  return {
    kind: "replace",
    layout: {
      subject: "Einstellungen",
      version: 1,
      title: "Einstellungen",
      note: "Eine Spalte je Jahr. Gelbe Felder füllt die Koordinierung aus, mit Quelle.",
      tab: "eingabe",
      columns: [
        { header: "Angabe", width: 34, style: "text" },
        { header: "Einheit", width: 10, style: "text" },
        ...jahre.map((jahr): ColumnLayout => ({ header: String(jahr), width: 18, style: "eingabe" })),
        { header: "Quelle", width: 40, style: "eingabe" },
        { header: "Hinweis", width: 50, style: "text" },
      ],
      rows: [...ANGABEN.map((angabe) => rowOf(angabe, einstellungen, jahre, quellen)), ...weitere],
      frozenColumns: 1,
      personenbezogen: false,
    },
  };
}

function rowOf(
  { label, einheit, hinweis, cell, toCell }: Angabe,
  einstellungen: Einstellungen,
  jahre: readonly number[],
  quellen: ReadonlyMap<string, string>,
): RowLayout {
  const values = jahre.map((jahr) => toCell(werteOf(einstellungen, jahr)));
  return {
    cells: [label, einheit, ...values, quellen.get(label) ?? null, hinweis],
    cellLayouts: Object.fromEntries(jahre.map((_, index) => [index + 2, cell])),
  };
}
