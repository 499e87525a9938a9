import { cellNumberOf } from "../../domain/geld/betrag";
import type { ColumnLayout, ReplaceSheet, RowLayout } from "../../workbook/plan";
import { furtherColumns } from "../ownSheet";
import { ANTWORTEN, antwortCells } from "./antwortCells";
import type { Klaerungszeile } from "./klaerungszeile";

/** All questions of all years with their answers: the register that the Koordinierung answers, here or in the pane. */
export function planKlaerung(zeilen: readonly Klaerungszeile[]): ReplaceSheet {
  const open = zeilen.filter(({ stand }) => stand === "offen" || stand === "neu fragen").length;
  const further = furtherColumns(zeilen.flatMap(({ weitere }) => (weitere === undefined ? [] : [weitere])));
  return {
    kind: "replace",
    layout: {
      subject: "Klärung",
      version: 1,
      title: `Klärung · ${open === 0 ? "alle Fragen beantwortet" : `VORLÄUFIG (${open} ${open === 1 ? "Frage" : "Fragen"} offen)`}`,
      note: "Gelbe Felder füllt die Koordinierung aus. Solange eine Frage offen ist, zählt die Person nicht mit.",
      tab: "eingabe",
      columns: [...COLUMNS, ...further],
      rows: zeilen.map((zeile) => rowOf(zeile, further)),
      frozenColumns: 1,
      personenbezogen: true,
    },
  };
}

// "IntM Klärung" v1: a column is never renamed, removed or given a new meaning.
export const COLUMNS: readonly ColumnLayout[] = [
  { header: "Nr.", width: 6, style: "nummer" },
  { header: "Jahr", width: 6, style: "nummer" },
  { header: "Gemeinde", width: 20, style: "text" },
  { header: "Datei", width: 26, style: "text" },
  { header: "Blatt", width: 16, style: "text" },
  { header: "Zeile", width: 7, style: "nummer" },
  { header: "Person", width: 28, style: "text" },
  { header: "Frage", width: 46, style: "text" },
  { header: "es geht um", width: 12, style: "betrag" },
  { header: "Antwort", width: 18, style: "eingabe", choices: ANTWORTEN },
  { header: "Angabe", width: 20, style: "eingabe" },
  { header: "Bemerkung", width: 30, style: "eingabe" },
  { header: "beantwortet von", width: 14, style: "text" },
  { header: "am", width: 16, style: "zeitpunkt" },
  { header: "Stand", width: 12, style: "text" },
  { header: "Schlüssel", width: 12, style: "kennung" },
  { header: "Abdruck", width: 12, style: "kennung" },
];

function rowOf(zeile: Klaerungszeile, further: readonly ColumnLayout[]): RowLayout {
  const { antwort, angabe } = antwortCells(zeile.antwort);
  return {
    cells: [
      zeile.nr,
      zeile.jahr,
      zeile.gemeinde,
      zeile.datei,
      zeile.blatt,
      zeile.zeile,
      zeile.person,
      zeile.frage,
      zeile.esGehtUm === undefined ? null : cellNumberOf(zeile.esGehtUm),
      antwort === "" ? null : antwort,
      angabe === "" ? null : angabe,
      zeile.bemerkung === "" ? null : zeile.bemerkung,
      zeile.beantwortetVon === "" ? null : zeile.beantwortetVon,
      zeile.am === "" ? null : { time: zeile.am },
      zeile.stand,
      zeile.schluessel,
      zeile.abdruck,
      ...further.map(({ header }) => zeile.weitere?.get(header) ?? null),
    ],
    ...(zeile.stand === "neu fragen" ? { tone: "zuKlaeren" as const } : {}),
  };
}
