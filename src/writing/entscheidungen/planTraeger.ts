import type { Mittelweitergabe, Traegerzeile } from "../../domain/aufgabenwahl/mittelweitergabe";
import { cellNumberOf, type Betrag } from "../../domain/geld/betrag";
import type { Decimal } from "../../domain/geld/decimal";
import type { Tag } from "../../domain/zeit/tag";
import { aufgabenwahlTexts } from "../../i18n/aufgabenwahlTexts";
import type { CellInput, ColumnLayout, ReplaceSheet, RowLayout } from "../../workbook/plan";
import type { FurtherCells } from "../ownSheet";
import { withFurther } from "../withFurther";

/** Who carries the posts of a year, with which money: what goes out, what stays, what is filled. */
export function planTraeger(
  jahr: number,
  landkreis: string,
  weitergabe: Mittelweitergabe,
  weitere: ReadonlyMap<string, FurtherCells>,
): ReplaceSheet {
  const { zeilen } = weitergabe;
  return {
    kind: "replace",
    layout: {
      subject: "Träger",
      version: 1,
      jahr,
      title: `Träger ${jahr} · ${landkreis}`,
      note: "Gelbe Felder füllt die Koordinierung aus. Das Land zahlt erst nach dem Nachweis (Nr. 8 VwV IntM).",
      tab: "eingabe",
      ...withFurther(
        COLUMNS,
        zeilen.map((zeile, index) => ({ key: shownName(zeile), row: rowOf(zeile, index) })),
        weitere,
      ),
      foot: footOf(weitergabe),
      frozenColumns: 1,
      personenbezogen: false,
    },
  };
}

const FIRST_ROW = 5;

// "IntM Träger" v1: a column is never renamed, removed or given a new meaning.
export const COLUMNS: readonly ColumnLayout[] = [
  { header: "Träger", width: 30, style: "text" },
  { header: "Art", width: 26, style: "text" },
  { header: "Gemeinden", width: 36, style: "text" },
  { header: "Personen", width: 10, style: "anzahl" },
  { header: "Betrag", width: 16, style: "betrag" },
  { header: "Stellen nach Betrag", width: 10, style: "stunden" },
  { header: "besetzt", width: 9, style: "eingabeStunden" },
  { header: "zu besetzen", width: 9, style: "eingabeStunden" },
  { header: "Beginn", width: 12, style: "eingabeDatum" },
  { header: "Vertragskosten", width: 15, style: "eingabeBetrag" },
  { header: "bewilligt", width: 15, style: "eingabeBetrag" },
  { header: "bewilligt am", width: 12, style: "eingabeDatum" },
  { header: "erhalten", width: 15, style: "eingabeBetrag" },
  { header: "erhalten am", width: 12, style: "eingabeDatum" },
  { header: "weitergegeben", width: 15, style: "eingabeBetrag" },
  { header: "weitergegeben am", width: 12, style: "eingabeDatum" },
  { header: "noch weiterzugeben", width: 15, style: "betrag" },
  { header: "Bemerkung", width: 30, style: "eingabe" },
];

/** The first line below the table. */
export const SUMME = "Summe";

/** The row of those who have not decided has no carrier to name. */
export const OFFEN = "noch offen";

function shownName({ name }: Traegerzeile): string {
  return name === "" ? OFFEN : name;
}

function rowOf(zeile: Traegerzeile, index: number): RowLayout {
  const { angaben, offen, stellen } = zeile;
  const row = FIRST_ROW + index;
  return {
    cells: [
      shownName(zeile),
      aufgabenwahlTexts.de.traeger[zeile.art],
      zeile.gemeinden.join(", "),
      zeile.personen,
      cellNumberOf(zeile.betrag),
      stellenCell(stellen),
      angaben?.besetzt?.toNumber() ?? null,
      angaben?.zuBesetzen?.toNumber() ?? null,
      day(angaben?.beginn),
      euros(angaben?.vertragskosten),
      euros(angaben?.bewilligt),
      day(angaben?.bewilligtAm),
      euros(angaben?.erhalten),
      day(angaben?.erhaltenAm),
      euros(angaben?.weitergegeben),
      day(angaben?.weitergegebenAm),
      offen === undefined ? null : { formula: `E${row}-O${row}` },
      angaben === undefined || angaben.bemerkung === "" ? null : angaben.bemerkung,
    ],
    ...(zeile.art === "offen" ? { tone: "zuKlaeren" as const } : {}),
  };
}

function footOf(weitergabe: Mittelweitergabe): readonly (readonly CellInput[])[] {
  const { zeilen, weiterzugeben, bleibt, vertragskosten, eigenesTeam, eigeneStellen, unentschieden } =
    weitergabe;
  const last = FIRST_ROW + zeilen.length - 1;
  const sum = (column: string): CellInput => ({ formula: `SUM(${column}${FIRST_ROW}:${column}${last})` });
  const none: CellInput = null;
  const line = (label: string, betrag: Betrag, stellen: CellInput = null): readonly CellInput[] => [
    label,
    none,
    none,
    none,
    cellNumberOf(betrag),
    stellen,
  ];
  return [
    [
      SUMME,
      none,
      none,
      ...["D", "E", "F", "G", "H"].map(sum),
      none,
      sum("J"),
      sum("K"),
      none,
      sum("M"),
      none,
      sum("O"),
      none,
      sum("Q"),
    ],
    line("davon an Gemeinden und Verbünde", weiterzugeben),
    line("davon noch nicht entschieden", unentschieden),
    line("davon bleibt beim Landkreis", bleibt),
    line("− Verträge mit freien Trägern", vertragskosten),
    line("= für das eigene Team", eigenesTeam, stellenCell(eigeneStellen)),
  ];
}

function stellenCell(stellen: Decimal | "unbekannt"): CellInput {
  return stellen === "unbekannt" ? null : stellen.toDecimalPlaces(4).toNumber();
}

function euros(betrag: Betrag | undefined): CellInput {
  return betrag === undefined ? null : cellNumberOf(betrag);
}

function day(tag: Tag | undefined): CellInput {
  return tag === undefined ? null : { date: tag };
}
