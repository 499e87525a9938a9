import type { FunktionId } from "../../i18n/funktionenTexts";
import type { ColumnLayout, ReplaceSheet } from "../../workbook/plan";
import type { StyleName } from "../../workbook/style";

/** A working formula for one of our functions. */
export interface Beispiel {
  readonly id: FunktionId;
  readonly was: string;
  /** As German Excel shows it: "=INTM.AGS("Ilsfeld")". */
  readonly geschrieben: string;
  /** US names, without the leading =. */
  readonly formel: string;
}

/** "IntM Beispiele": each formula beside its text, to try and to copy. */
export function planBeispiele(beispiele: readonly Beispiel[]): ReplaceSheet {
  return {
    kind: "replace",
    layout: {
      subject: "Beispiele",
      version: 1,
      title: "Beispiele für INTM-Formeln",
      note: "Alle Werte sind erfunden. Das Blatt kann gelöscht werden.",
      tab: "ergebnis",
      columns: COLUMNS,
      rows: beispiele.map(({ id, was, geschrieben, formel }) => ({
        cells: [
          `INTM.${id}`,
          was,
          geschrieben,
          { formula: FIRST_ONLY.has(id) ? `INDEX(${formel},1,1)` : formel },
        ],
        cellLayouts: { 3: { style: STYLES[id] } },
      })),
      frozenColumns: 1,
      personenbezogen: false,
    },
  };
}

// "IntM Beispiele" v1: a column is never renamed, removed or given a new meaning.
const COLUMNS: readonly ColumnLayout[] = [
  { header: "Funktion", width: 24, style: "name" },
  { header: "Was sie tut", width: 44, style: "text" },
  { header: "So wird sie geschrieben", width: 46, style: "text" },
  { header: "Ergebnis", width: 30, style: "hinweis" },
];

/** Results that fill several cells cannot stand in a table: here only the first is shown. */
const FIRST_ONLY: ReadonlySet<FunktionId> = new Set<FunktionId>([
  "ZEITRAUM",
  "ANTEILE",
  "RECHENWEG",
  "AUFTEILEN",
]);

const STYLES: Readonly<Record<FunktionId, StyleName>> = {
  ZEITRAUM: "datum",
  STICHTAG: "datum",
  ZAEHLT: "hinweis",
  GRUND: "hinweis",
  KREISMITTEL: "betrag",
  ANTEILE: "betrag",
  RECHENWEG: "rechenweg",
  VZAE: "stunden",
  STELLENUMFANG: "stunden",
  MINDESTSTELLE: "hinweis",
  QUARTALSKOSTEN: "betrag",
  MONATSANTEIL: "stunden",
  AUFTEILEN: "betrag",
  UST: "betrag",
  BRUTTO: "betrag",
  AGS: "hinweis",
  GEMEINDE: "hinweis",
};
