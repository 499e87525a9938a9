import { cellNumberOf } from "../../domain/geld/betrag";
import type { Risikozeile } from "../../domain/vergleich/finanzierungsrisiko";
import type { ColumnLayout, ReplaceSheet } from "../../workbook/plan";
import { vermerkText, type Vermerk } from "../standTitle";

export interface Risikoblatt {
  /** The Gemeinde, the Verbund or the county whose posts are looked at. */
  readonly traeger: string;
  readonly zeilen: readonly Risikozeile[];
  readonly vermerk: Vermerk;
}

/** What remains for a post when pot and persons both move, year by year. */
export function planRisikoblatt({ traeger, zeilen, vermerk }: Risikoblatt): ReplaceSheet {
  const [first, last] = [zeilen[0]?.jahr, zeilen.at(-1)?.jahr];
  return {
    kind: "replace",
    layout: {
      subject: "Finanzierungsrisiko",
      version: 1,
      title: `Finanzierungsrisiko ${first ?? ""} bis ${last ?? ""} · ${traeger} · nur ein Ausblick, keine Zuteilung`,
      note: `Mittel und Personen ändern sich beide jedes Jahr (Nr. 3.2, 5.3 VwV IntM) · ${vermerkText(vermerk)}`,
      tab: "ergebnis",
      columns: COLUMNS,
      rows: zeilen.map((zeile, index) => ({
        cells: [
          zeile.jahr,
          zeile.stand === "bekannt" ? "bekannt" : "angenommen",
          cellNumberOf(zeile.mittel),
          zeile.personen,
          { formula: `C${FIRST_ROW + index}/D${FIRST_ROW + index}` },
          zeile.bestand,
          cellNumberOf(zeile.betrag),
          zeile.veraenderung?.toNumber() ?? null,
          zeile.stellen.toDecimalPlaces(4).toNumber(),
          cellNumberOf(zeile.kosten),
          cellNumberOf(zeile.unterschied),
        ],
        ...(zeile.stand === "angenommen" ? { tone: "nichtGezaehlt" as const } : {}),
      })),
      frozenColumns: 1,
      personenbezogen: false,
    },
  };
}

const FIRST_ROW = 5;

// "IntM Finanzierungsrisiko" v1: a column is never renamed, removed or given a new meaning.
const COLUMNS: readonly ColumnLayout[] = [
  { header: "Jahr", width: 7, style: "nummer" },
  { header: "Stand", width: 13, style: "text" },
  { header: "Mittel", width: 16, style: "betrag" },
  { header: "Personen im Kreis", width: 11, style: "anzahl" },
  { header: "Satz je Person", width: 13, style: "betrag" },
  { header: "eigene Personen", width: 11, style: "anzahl" },
  { header: "Betrag", width: 15, style: "betrag" },
  { header: "gegen Vorjahr", width: 10, style: "anteil" },
  { header: "bezahlte Stellen", width: 10, style: "stunden" },
  { header: "Kosten der Stellen", width: 15, style: "betrag" },
  { header: "Überschuss oder Lücke", width: 16, style: "unterschied" },
];
