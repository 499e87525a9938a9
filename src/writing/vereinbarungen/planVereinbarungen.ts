import type { ColumnLayout, ReplaceSheet, RowLayout } from "../../workbook/plan";
import { furtherColumns } from "../ownSheet";
import { tagCell, textCell, zahlCell } from "../werteCells";
import {
  BEHANDLUNGSARTEN,
  BEHANDLUNGSWORT,
  MODELLE,
  MODELLWORT,
  SCHLUESSELARTEN,
  SCHLUESSELWORT,
  ZEILENARTEN,
  ZEILENWORT,
  type Vereinbarungszeile,
} from "./vereinbarungszeile";

/** Who works for whom on which terms. Rows keep their order; a change during a year is a new row. */
export function planVereinbarungen(zeilen: readonly Vereinbarungszeile[]): ReplaceSheet {
  const further = furtherColumns(zeilen.map(({ weitere }) => weitere));
  return {
    kind: "replace",
    layout: {
      subject: "Vereinbarungen",
      version: 1,
      title: "Vereinbarungen",
      note: "Je Vereinbarung eine Zeile „Laufzeit“, je Fassung und Stelle oder Gemeinde eine Zeile „Leistung“, je Festlegung eine Zeile „Umsatzsteuer“. Eine Änderung ist eine neue Zeile mit neuem Tag.",
      tab: "eingabe",
      columns: [...COLUMNS, ...further],
      rows:
        zeilen.length === 0
          ? [{ cells: [] }]
          : zeilen.map((zeile): RowLayout => {
              const added = further.map(({ header }) => zeile.weitere.get(header) ?? null);
              return { cells: [...cellsOf(zeile), ...added] };
            }),
      frozenColumns: 2,
      personenbezogen: false,
    },
  };
}

// "IntM Vereinbarungen" v1: a column is never renamed, removed or given a new meaning.
export const COLUMNS: readonly ColumnLayout[] = [
  { header: "Nr.", width: 10, style: "eingabe" },
  { header: "Zeile", width: 14, style: "eingabe", choices: ZEILENARTEN.map((art) => ZEILENWORT[art]) },
  { header: "gültig ab", width: 12, style: "eingabeDatum" },
  { header: "gültig bis", width: 12, style: "eingabeDatum" },
  { header: "Leistender", width: 22, style: "eingabe" },
  { header: "Empfänger", width: 22, style: "eingabe" },
  { header: "Nummernkreis", width: 15, style: "eingabe" },
  { header: "Modell", width: 18, style: "eingabe", choices: MODELLE.map((one) => MODELLWORT[one]) },
  {
    header: "Schlüssel",
    width: 18,
    style: "eingabe",
    choices: SCHLUESSELARTEN.map((art) => SCHLUESSELWORT[art]),
  },
  { header: "Stelle oder Gemeinde", width: 22, style: "eingabe" },
  { header: "Stunden", width: 9, style: "eingabeStunden" },
  { header: "Vollzeit", width: 9, style: "eingabeStunden" },
  { header: "Anteil", width: 9, style: "eingabeAnteil" },
  { header: "Personen", width: 9, style: "eingabe" },
  { header: "Zahlungsziel Tage", width: 13, style: "eingabe" },
  {
    header: "Umsatzsteuer",
    width: 30,
    style: "eingabe",
    choices: BEHANDLUNGSARTEN.map((art) => BEHANDLUNGSWORT[art]),
  },
  { header: "festgelegt von", width: 18, style: "eingabe" },
  { header: "festgelegt am", width: 12, style: "eingabeDatum" },
  { header: "Vermerk", width: 40, style: "eingabe" },
];

function cellsOf(zeile: Vereinbarungszeile): RowLayout["cells"] {
  const { modell, schluessel, behandlung } = zeile;
  return [
    textCell(zeile.nummer),
    ZEILENWORT[zeile.zeile],
    tagCell(zeile.ab),
    tagCell(zeile.bis),
    textCell(zeile.leistender),
    textCell(zeile.empfaenger),
    textCell(zeile.nummernkreis),
    modell === undefined ? null : MODELLWORT[modell],
    schluessel === undefined ? null : SCHLUESSELWORT[schluessel],
    textCell(zeile.fuer),
    zahlCell(zeile.stunden),
    zahlCell(zeile.vollzeit),
    zahlCell(zeile.anteil),
    zahlCell(zeile.personen),
    zahlCell(zeile.zahlungsziel),
    behandlung === undefined ? null : BEHANDLUNGSWORT[behandlung],
    textCell(zeile.festgelegtVon),
    tagCell(zeile.festgelegtAm),
    textCell(zeile.vermerk),
  ];
}
