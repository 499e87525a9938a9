import type { Gemeinde, Stammdaten } from "../../domain/gemeinde/gemeinde";
import type { ColumnLayout, ReplaceSheet } from "../../workbook/plan";

/** The directory of the Landkreis: the names and keys that lists are matched against. Empty rows are for pasting. */
export function planGemeinden(gemeinden: readonly (Gemeinde | Stammdaten)[]): ReplaceSheet {
  return {
    kind: "replace",
    layout: {
      subject: "Gemeinden",
      version: 1,
      title: "Gemeinden des Landkreises",
      note: "Fügen Sie hier die Gemeinden Ihres Landkreises ein: eine je Zeile, mit AGS, wenn Sie ihn haben.",
      tab: "eingabe",
      columns: COLUMNS,
      rows:
        gemeinden.length === 0
          ? [{ cells: [] }]
          : gemeinden.map((gemeinde) => ({ cells: cellsOf(gemeinde) })),
      frozenColumns: 2,
      personenbezogen: false,
    },
  };
}

// "IntM Gemeinden" v1: a column is never renamed, removed or given a new meaning.
const COLUMNS: readonly ColumnLayout[] = [
  { header: "AGS", width: 10, style: "kennung" },
  { header: "Gemeinde", width: 24, style: "eingabe" },
  { header: "Verwaltungsgemeinschaft", width: 26, style: "eingabe" },
  { header: "Einwohner", width: 10, style: "anzahl" },
];

function cellsOf(gemeinde: Gemeinde | Stammdaten): readonly (string | number | null)[] {
  const { ags = null, name } = gemeinde;
  return "einwohner" in gemeinde
    ? [ags, name, gemeinde.verwaltungsgemeinschaft, gemeinde.einwohner]
    : [ags, name, null, null];
}
