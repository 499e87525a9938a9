import type { AppendRows, ColumnLayout, SheetLayout } from "../workbook/plan";

/** What somebody did, when, with which version. Never the name of a person from a list. */
export interface Protokollzeile {
  /** Local time: "2024-02-02T14:05". */
  readonly zeit: string;
  /** Kürzel, as it was entered. */
  readonly wer: string;
  readonly aktion: string;
  readonly was: string;
  readonly version: string;
  readonly jahr?: number;
  readonly vorher?: string;
  readonly nachher?: string;
  readonly pruefsumme?: string;
}

export function planProtokoll(zeilen: readonly Protokollzeile[]): AppendRows {
  const rows = zeilen.map((zeile) => ({
    cells: [
      { time: zeile.zeit },
      zeile.wer,
      zeile.aktion,
      zeile.jahr ?? null,
      zeile.was,
      zeile.vorher ?? null,
      zeile.nachher ?? null,
      zeile.pruefsumme ?? null,
      zeile.version,
    ],
  }));
  return { kind: "append", layout: { ...LAYOUT, rows } };
}

// "IntM Protokoll" v1: a column is never renamed, removed or given a new meaning.
const COLUMNS: readonly ColumnLayout[] = [
  { header: "Zeit", width: 16, style: "zeitpunkt" },
  { header: "Wer", width: 18, style: "text" },
  { header: "Aktion", width: 26, style: "text" },
  { header: "Jahr", width: 6, style: "nummer" },
  { header: "Was", width: 50, style: "text" },
  { header: "vorher", width: 18, style: "text" },
  { header: "nachher", width: 18, style: "text" },
  { header: "Prüfsumme Eingaben", width: 20, style: "kennung" },
  { header: "Version", width: 9, style: "kennung" },
];

const LAYOUT: Omit<SheetLayout, "rows"> = {
  subject: "Protokoll",
  version: 1,
  title: "Protokoll",
  note: "Wer hat wann was geschrieben. Neue Zeilen kommen unten dazu.",
  tab: "protokoll",
  columns: COLUMNS,
  frozenColumns: 1,
  personenbezogen: false,
};
