import type { Datumsangabe } from "../../domain/personenliste/datumsangabe";
import type { Urteil } from "../../domain/personenliste/urteil";
import type { Zeile } from "../../domain/personenliste/zeile";
import type { Zeitraum } from "../../domain/zeit/zeitraum";
import type { CellInput, ColumnLayout, ReplaceSheet, RowLayout } from "../../workbook/plan";
import type { RowTone } from "../../workbook/style";
import { artText } from "./artText";
import { ergebnisText, grundText } from "./urteilText";

export interface Gesamtliste {
  readonly jahr: number;
  readonly zeitraum: Zeitraum;
  readonly zeilen: readonly Zeile[];
  /** The verdict of each row, in the order of `zeilen`. */
  readonly urteile: readonly Urteil[];
  /** The number of its question in "IntM Klärung", by row. */
  readonly fragen: ReadonlyMap<number, number>;
  /** "14 Fragen offen" or "vollständig", for the title. */
  readonly stand: string;
  readonly pruefsumme: string;
}

/** Every person row that was read, with its verdict, reason and origin: each euro can be followed to it. */
export function planGesamtliste(liste: Gesamtliste): ReplaceSheet {
  const { jahr, stand, pruefsumme, zeilen } = liste;
  return {
    kind: "replace",
    layout: {
      subject: "Gesamtliste",
      version: 1,
      jahr,
      title: `Gesamtliste ${jahr} · ${stand}`,
      note: `Nr. 4.1.5 VwV IntM · Prüfsumme ${pruefsumme} · Ihre Listen bleiben, wie sie sind.`,
      tab: "ergebnis",
      columns: COLUMNS,
      rows: zeilen.map((zeile, index) => rowOf(liste, zeile, index)),
      frozenColumns: 4,
      personenbezogen: true,
    },
  };
}

// "IntM Gesamtliste" v1: a column is never renamed, removed or given a new meaning.
const COLUMNS: readonly ColumnLayout[] = [
  { header: "Nr.", width: 6, style: "nummer" },
  { header: "Gemeinde", width: 22, style: "text" },
  { header: "Familienname", width: 22, style: "name" },
  { header: "Vornamen", width: 20, style: "name" },
  { header: "Geburtsdatum", width: 12, style: "datum" },
  { header: "Art", width: 16, style: "text" },
  { header: "Zuweisung", width: 12, style: "datum" },
  { header: "Ergebnis", width: 13, style: "text" },
  { header: "Grund", width: 44, style: "text" },
  { header: "Fundstelle", width: 18, style: "text" },
  { header: "Datei", width: 28, style: "text" },
  { header: "Blatt", width: 18, style: "text" },
  { header: "Zeile", width: 7, style: "nummer" },
  { header: "Frage-Nr.", width: 9, style: "nummer" },
];

function rowOf(liste: Gesamtliste, zeile: Zeile, index: number): RowLayout {
  const { herkunft, gemeinde, familienname, vorname, geburt, zuweisung, nachzug } = zeile;
  const urteil = liste.urteile[index];
  if (urteil === undefined) throw new RangeError(`row ${index} has no verdict`);
  const tone = toneOf(urteil);
  return {
    cells: [
      index + 1,
      gemeinde.kind === "bekannt" ? gemeinde.name : gemeinde.text,
      familienname,
      vorname,
      dateCell(geburt),
      artText(zeile),
      dateCell(zuweisung.kind === "fehlt" && zuweisung.text === "" ? nachzug : zuweisung),
      ergebnisText(urteil),
      grundText(urteil, liste, zeile),
      urteil.fundstelle,
      herkunft.file,
      herkunft.sheet,
      herkunft.row,
      liste.fragen.get(index) ?? null,
    ],
    ...(tone === "plain" ? {} : { tone }),
  };
}

/** A date that is no single day stays the text that the clerk wrote. */
function dateCell(angabe: Datumsangabe): CellInput {
  if (angabe.kind === "tag") return { date: angabe.tag };
  return angabe.text === "" ? null : angabe.text;
}

function toneOf(urteil: Urteil): RowTone | "plain" {
  switch (urteil.kind) {
    case "gezaehlt":
      return urteil.als === "nachgeboren" ? "ergaenzt" : "plain";
    case "gestrichen":
      return urteil.wie === "doppelt" ? "doppelt" : "gestrichen";
    case "wiederholung":
      return "doppelt";
    case "zuKlaeren":
      return "zuKlaeren";
  }
}
