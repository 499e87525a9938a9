import { cellNumberOf, differenceOf, eurosOf } from "../../domain/geld/betrag";
import type { Verteilungszeile } from "../../domain/zuteilung/verteilung";
import { formatTag } from "../../i18n/numbers";
import type { CellInput, ColumnLayout, ReplaceSheet, RowLayout } from "../../workbook/plan";
import { balken } from "../balken";
import { sortedByName } from "../sortedByName";
import { standTitle, vermerkText } from "../standTitle";
import { stellenCell, type Uebersicht } from "./uebersichtsblatt";

/** The overview that every Gemeinde receives: values, sums by Excel, what is missing, who released it. */
export function planUebersichtsblatt(uebersicht: Uebersicht): ReplaceSheet {
  const { jahr, landkreis, verteilung, stand, fehlend, vermerk } = uebersicht;
  const summe = FIRST_ROW + verteilung.zeilen.length + fehlend.length;
  const most = Math.max(...verteilung.zeilen.map(({ betrag }) => Number(betrag)));
  return {
    kind: "replace",
    layout: {
      subject: "Übersicht",
      version: 1,
      jahr,
      title: `Übersicht ${jahr} · ${landkreis} · ${standTitle(stand)}`,
      note: `Voraussichtliche Zuwendung je Gemeinde (Nr. 3.2 VwV IntM) · ${vermerkText(vermerk)}`,
      tab: "ergebnis",
      columns: COLUMNS,
      rows: sortedByName([...verteilung.zeilen, ...fehlend.map((gemeinde) => ({ gemeinde }))]).map((zeile) =>
        "betrag" in zeile ? rowOf(uebersicht, zeile, most) : missingRow(uebersicht, zeile.gemeinde),
      ),
      foot: footOf(uebersicht, summe),
      frozenColumns: 1,
      personenbezogen: false,
    },
  };
}

const FIRST_ROW = 5;
const BAR_LENGTH = 20;

// "IntM Übersicht" v1: a column is never renamed, removed or given a new meaning.
const COLUMNS: readonly ColumnLayout[] = [
  { header: "Gemeinde", width: 26, style: "text" },
  { header: "Personen", width: 10, style: "anzahl" },
  { header: "Anteil", width: 9, style: "anteil" },
  { header: "Betrag", width: 16, style: "betrag" },
  { header: "Stellen", width: 9, style: "stunden" },
  { header: "Vorjahr Personen", width: 10, style: "anzahl" },
  { header: "Vorjahr Betrag", width: 15, style: "betrag" },
  { header: "Unterschied", width: 15, style: "unterschied" },
  { header: "Hinweis", width: 24, style: "text" },
  { header: "Betrag als Balken", width: 24, style: "hinweis" },
];

function rowOf(
  { vorjahr, hinweise, kostenJeStelle }: Uebersicht,
  { gemeinde, bestand, anteil, betrag }: Verteilungszeile,
  most: number,
): RowLayout {
  const before = vorjahr.get(gemeinde);
  const hinweis = hinweise.get(gemeinde);
  return {
    cells: [
      gemeinde,
      bestand,
      anteil.toNumber(),
      cellNumberOf(betrag),
      kostenJeStelle === undefined ? null : stellenCell(eurosOf(betrag).div(eurosOf(kostenJeStelle))),
      before?.bestand ?? null,
      before?.betrag === undefined ? null : cellNumberOf(before.betrag),
      before?.betrag === undefined ? null : cellNumberOf(differenceOf(betrag, before.betrag)),
      hinweis ?? null,
      balken(Number(betrag), most, BAR_LENGTH),
    ],
    ...(hinweis === undefined ? {} : { tone: "zuKlaeren" as const }),
  };
}

/** A missing list is not a zero. */
function missingRow({ vorjahr }: Uebersicht, gemeinde: string): RowLayout {
  const before = vorjahr.get(gemeinde);
  const betrag = before?.betrag === undefined ? null : cellNumberOf(before.betrag);
  return {
    cells: [gemeinde, null, null, null, null, before?.bestand ?? null, betrag, null, "Liste fehlt"],
    tone: "zuKlaeren",
  };
}

function footOf(
  { verteilung, fehlend, frist, freigabe, vorjahr }: Uebersicht,
  summe: number,
): readonly (readonly CellInput[])[] {
  const sum = (column: string): CellInput => ({
    formula: `SUM(${column}${FIRST_ROW}:${column}${summe - 1})`,
  });
  return [
    ["Summe", ...["B", "C", "D", "E", ...(vorjahr.size === 0 ? [] : ["F", "G", "H"])].map(sum)],
    ["Mittel", null, null, cellNumberOf(verteilung.mittel)],
    ["Unterschied", null, null, { formula: `ROUND(D${summe}-D${summe + 1},2)` }],
    ...(fehlend.length === 0 ? [] : [[`Es fehlen noch: ${fehlend.join(", ")}`]]),
    ...(frist === "keine"
      ? []
      : [
          [
            `Bis ${formatTag(frist, "de")} entscheidet jede Gemeinde, wer das Integrationsmanagement übernimmt.`,
          ],
        ]),
    [
      freigabe === undefined
        ? "Noch nicht freigegeben."
        : `Freigegeben von ${freigabe.wer} am ${formatTag(freigabe.am, "de")} (laut Eingabe).`,
    ],
  ];
}
