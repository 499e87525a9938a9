import { cellNumberOf, differenceOf } from "../../domain/geld/betrag";
import type { Verteilungszeile } from "../../domain/zuteilung/verteilung";
import type { Bestandsstand } from "../../domain/zuteilung/zuteilungsstand";
import { verfahrenTexts } from "../../i18n/zuteilungTexts";
import type { ColumnLayout, ReplaceSheet, RowLayout } from "../../workbook/plan";
import { sortedByName } from "../sortedByName";
import { standTitle, vermerkText } from "../standTitle";
import { fussOf } from "./fussOf";
import { rechenwegColumns, type RechenwegColumns } from "./rechenwegColumns";
import type { Zuteilungsblatt } from "./zuteilungsblatt";

/** Each Gemeinde with its persons, its amount and the way to it; below, the sums and where the Mittel come from. */
export function planZuteilungsblatt(blatt: Zuteilungsblatt): ReplaceSheet {
  const { jahr, landkreis, verteilung, kette, stand, fehlend, vermerk } = blatt;
  const summe = FIRST_ROW + verteilung.zeilen.length + fehlend.length;
  const rechenweg = rechenwegColumns(verteilung, { summe, mittel: summe + 1 }, COLUMNS.length);
  const all = sortedByName([...verteilung.zeilen, ...fehlend.map((gemeinde) => ({ gemeinde }))]);
  const rows = all.map((zeile, index) =>
    "betrag" in zeile ? rowOf(blatt, zeile, rechenweg, FIRST_ROW + index) : missingRow(blatt, zeile.gemeinde),
  );
  return {
    kind: "replace",
    layout: {
      subject: "Zuteilung",
      version: 1,
      ...(jahr === undefined ? {} : { jahr }),
      title: ["Zuteilung", jahr, landkreis && `· ${landkreis}`, `· ${standTitle(stand)}`]
        .filter((part) => part !== undefined && part !== "")
        .join(" "),
      note: `Nr. 3.2 VwV IntM · ${verfahrenTexts.de[verteilung.verfahren]} · ${vermerkText(vermerk)}`,
      tab: "ergebnis",
      columns: [...COLUMNS, ...rechenweg.columns],
      rows,
      foot: fussOf(verteilung, kette, { first: FIRST_ROW, summe }),
      frozenColumns: 1,
      personenbezogen: false,
    },
  };
}

/** Excel's number of the first row below the header. */
const FIRST_ROW = 5;

// "IntM Zuteilung" v1: a column is never renamed, removed or given a new meaning. The Rechenweg follows to the right.
export const COLUMNS: readonly ColumnLayout[] = [
  { header: "Gemeinde", width: 24, style: "text" },
  { header: "AGS", width: 10, style: "kennung" },
  { header: "Personen", width: 10, style: "anzahl" },
  { header: "Anteil", width: 9, style: "anteil" },
  { header: "Betrag", width: 16, style: "betrag" },
  { header: "bisher", width: 15, style: "betrag" },
  { header: "Unterschied", width: 15, style: "unterschied" },
  { header: "Stand", width: 17, style: "text" },
];

export const STAENDE: Readonly<Record<Bestandsstand, string>> = {
  vollstaendig: "vollständig",
  fragenOffen: "Fragen offen",
  vorjahr: "Vorjahr",
  fehlt: "fehlt",
};

function rowOf(
  { gemeinden }: Zuteilungsblatt,
  zeile: Verteilungszeile,
  rechenweg: RechenwegColumns,
  row: number,
): RowLayout {
  const { ags, stand = "vollstaendig", bisher } = gemeinden.get(zeile.gemeinde) ?? {};
  return {
    cells: [
      zeile.gemeinde,
      ags ?? null,
      zeile.bestand,
      zeile.anteil.toNumber(),
      cellNumberOf(zeile.betrag),
      bisher === undefined ? null : cellNumberOf(bisher),
      bisher === undefined ? null : cellNumberOf(differenceOf(zeile.betrag, bisher)),
      STAENDE[stand],
      ...rechenweg.cells(zeile, row),
    ],
    ...(stand === "vollstaendig" ? {} : { tone: "zuKlaeren" as const }),
  };
}

/** A missing list is not a zero: the cells stay empty. */
function missingRow({ gemeinden }: Zuteilungsblatt, gemeinde: string): RowLayout {
  const { ags, bisher } = gemeinden.get(gemeinde) ?? {};
  return {
    cells: [
      gemeinde,
      ags ?? null,
      null,
      null,
      null,
      bisher === undefined ? null : cellNumberOf(bisher),
      null,
      STAENDE.fehlt,
    ],
    tone: "zuKlaeren",
  };
}
