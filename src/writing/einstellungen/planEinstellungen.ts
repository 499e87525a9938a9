import { werteOf, type Jahreswerte } from "../../domain/einstellung/einstellungen";
import type { CellInput, ColumnLayout, ReplaceSheet, RowLayout } from "../../workbook/plan";
import { furtherColumns } from "../ownSheet";
import { ANGABEN, type Angabe } from "./angaben";
import type { EinstellungenSheet } from "./readEinstellungen";
import { spaltenRows } from "./spaltenwahl";

/** The whole form again: new values in their cells; sources, remarks, further lines and columns of people stay. */
export function planEinstellungen(sheet: EinstellungenSheet): ReplaceSheet {
  const jahre = [...sheet.einstellungen.jahre].sort((one, other) => one.jahr - other.jahr);
  const ours: readonly ColumnLayout[] = [
    { header: "Angabe", width: 34, style: "text" },
    { header: "Einheit", width: 10, style: "text" },
    ...jahre.map(({ jahr }): ColumnLayout => ({ header: String(jahr), width: 18, style: "eingabe" })),
    { header: "Quelle", width: 40, style: "eingabe" },
    { header: "Hinweis", width: 50, style: "text" },
  ];
  const known = new Set(ours.map(({ header }) => header));
  const further = furtherColumns([...sheet.weitere.values()]).filter(({ header }) => !known.has(header));
  const columns = [...ours, ...further];
  const rows = [
    ...ANGABEN.map((angabe) => rowOf(angabe, sheet, jahre)),
    ...spaltenRows(sheet.korrekturen, jahre.length),
  ];
  const written = new Set(rows.map(({ cells: [label] }) => label));
  const lines = [...sheet.weitere].filter(([label]) => label !== "" && !written.has(label));
  return {
    kind: "replace",
    layout: {
      subject: "Einstellungen",
      version: 1,
      title: "Einstellungen",
      note: "Eine Spalte je Jahr. Gelbe Felder füllt die Koordinierung aus, mit Quelle.",
      tab: "eingabe",
      columns,
      rows: [
        ...rows.map((row) => withFurther(row, sheet, ours.length, further)),
        ...lines.map(([label, cells]) => ({
          cells: [label, ...columns.slice(1).map(({ header }) => cells.get(header) ?? null)],
        })),
      ],
      frozenColumns: 1,
      personenbezogen: false,
    },
  };
}

function rowOf(
  { label, einheit, hinweis, cell, toCell }: Angabe,
  { einstellungen, quellen }: EinstellungenSheet,
  jahre: readonly Jahreswerte[],
): RowLayout {
  const values = jahre.map(({ jahr }) => toCell(werteOf(einstellungen, jahr)));
  return {
    cells: [label, einheit, ...values, quellen.get(label) || null, hinweis],
    cellLayouts: Object.fromEntries(jahre.map((_, index) => [index + 2, cell])),
  };
}

function withFurther(
  row: RowLayout,
  { weitere }: EinstellungenSheet,
  width: number,
  further: readonly ColumnLayout[],
): RowLayout {
  const [label] = row.cells;
  const kept = typeof label === "string" ? weitere.get(label) : undefined;
  const blanks = Array<CellInput>(width - row.cells.length).fill(null);
  return {
    ...row,
    cells: [...row.cells, ...blanks, ...further.map(({ header }) => kept?.get(header) ?? null)],
  };
}
