import {
  eintragOf,
  offenOf,
  standOf,
  type Bucheintrag,
  type Zahlung,
} from "../../domain/abrechnung/rechnungsbuch/rechnungsbuch";
import type { Rechnung } from "../../domain/abrechnung/rechnung/rechnung";
import { NULL_EURO, sumBetraege } from "../../domain/geld/betrag";
import type { CellInput, ColumnLayout, ReplaceSheet, RowLayout } from "../../workbook/plan";
import type { FurtherCells } from "../ownSheet";
import { betragCell, textCell, zahlCell } from "../werteCells";
import { BEHANDLUNGSWORT } from "../vereinbarungen/vereinbarungszeile";
import { withFurther } from "../withFurther";
import { ARTWORT, STANDWORT } from "./buchwoerter";

/** An issued invoice, its checksum, and what people entered beside it. */
export interface Buchzeile {
  readonly rechnung: Rechnung;
  readonly pruefsumme: string;
  readonly zahlung: Zahlung | "keine";
  /** Columns that people added. */
  readonly weitere: FurtherCells;
}

/** All invoices that were ever issued, in the order of issue. Only the payment is for people to fill. */
export function planRechnungsbuch(zeilen: readonly Buchzeile[]): ReplaceSheet {
  const buch = zeilen.map(bucheintragOf);
  return {
    kind: "replace",
    layout: {
      subject: "Rechnungsbuch",
      version: 1,
      title: "Rechnungsbuch",
      note: "Ausgestellte Rechnungen ändern sich nie. Gelbe Felder: was bezahlt ist.",
      tab: "ergebnis",
      ...withFurther(
        COLUMNS,
        zeilen.map((zeile, index) => ({ key: zeile.rechnung.nummer, row: rowOf(zeile, buch, index) })),
        new Map(zeilen.map(({ rechnung, weitere }) => [rechnung.nummer, weitere])),
      ),
      frozenColumns: 1,
      personenbezogen: false,
    },
  };
}

/** The row of the book as the domain knows it. */
export function bucheintragOf({ rechnung, zahlung }: Buchzeile): Bucheintrag {
  return { ...eintragOf(rechnung), zahlung };
}

// "IntM Rechnungsbuch" v1: a column is never renamed, removed or given a new meaning.
export const COLUMNS: readonly ColumnLayout[] = [
  { header: "Nummer", width: 26, style: "kennung" },
  { header: "Vereinbarung", width: 14, style: "kennung" },
  { header: "Empfänger", width: 22, style: "text" },
  { header: "Jahr", width: 6, style: "nummer" },
  { header: "Quartal", width: 8, style: "nummer" },
  { header: "Art", width: 12, style: "text" },
  { header: "Stand", width: 12, style: "text" },
  { header: "Rechnungsdatum", width: 16, style: "datum" },
  { header: "von", width: 12, style: "datum" },
  { header: "bis", width: 12, style: "datum" },
  { header: "Umsatzsteuer", width: 40, style: "text" },
  { header: "netto", width: 14, style: "betrag" },
  { header: "USt-Satz", width: 8, style: "anteil" },
  { header: "USt", width: 12, style: "betrag" },
  { header: "brutto", width: 14, style: "betrag" },
  { header: "fällig am", width: 12, style: "datum" },
  { header: "bezahlt am", width: 12, style: "eingabeDatum" },
  { header: "bezahlt", width: 14, style: "eingabeBetrag" },
  { header: "offen", width: 14, style: "betrag" },
  { header: "bezieht sich auf", width: 26, style: "kennung" },
  { header: "Prüfsumme", width: 18, style: "kennung" },
  { header: "ausgestellt von", width: 14, style: "text" },
];

const FIRST_ROW = 5;

function rowOf(zeile: Buchzeile, buch: readonly Bucheintrag[], index: number): RowLayout {
  const { zahlung, pruefsumme } = zeile;
  const stand = standOf(bucheintragOf(zeile), buch);
  const issued = issuedCells(zeile.rechnung);
  const cell = (header: string): CellInput => issued.get(header) ?? null;
  const paid: ReadonlyMap<string, CellInput> = new Map([
    ["Stand", STANDWORT[stand]],
    ["bezahlt am", zahlung === "keine" ? null : { date: zahlung.am }],
    ["bezahlt", zahlung === "keine" ? null : betragCell(zahlung.betrag)],
    ["offen", offenCell(zeile, buch, FIRST_ROW + index)],
    ["Prüfsumme", pruefsumme],
  ]);
  return { cells: COLUMNS.map(({ header }) => paid.get(header) ?? cell(header)) };
}

/** A Storno and its invoice cancel each other; of all others the rest follows from what is typed as paid. */
function offenCell(zeile: Buchzeile, buch: readonly Bucheintrag[], row: number): CellInput {
  const eintrag = bucheintragOf(zeile);
  if (standOf(eintrag, buch) === "storniert") return betragCell(NULL_EURO);
  if (eintrag.art !== "storno") return { formula: `O${row}-R${row}` };
  const takenBack = buch.filter(({ nummer }) => eintrag.bezuege.includes(nummer));
  return betragCell(sumBetraege([eintrag, ...takenBack].map(offenOf)));
}

/** What the invoice itself says in the book, by header: these cells never change. */
export function issuedCells(rechnung: Rechnung): ReadonlyMap<string, CellInput> {
  const { steuer, quartal, zeitraum } = rechnung;
  return new Map<string, CellInput>([
    ["Nummer", rechnung.nummer],
    ["Vereinbarung", rechnung.vereinbarung],
    ["Empfänger", textCell(rechnung.empfaenger.name)],
    ["Jahr", quartal.jahr],
    ["Quartal", quartal.nummer],
    ["Art", ARTWORT[rechnung.art]],
    ["Rechnungsdatum", { date: rechnung.rechnungsdatum }],
    ["von", { date: zeitraum.von }],
    ["bis", { date: zeitraum.bis }],
    ["Umsatzsteuer", BEHANDLUNGSWORT[steuer.behandlung]],
    ["netto", betragCell(rechnung.netto)],
    ["USt-Satz", steuer.kategorie === "S" ? zahlCell(steuer.satz) : null],
    ["USt", steuer.kategorie === "S" ? betragCell(rechnung.ust) : null],
    ["brutto", betragCell(rechnung.brutto)],
    ["fällig am", { date: rechnung.faelligAm }],
    ["bezieht sich auf", textCell(rechnung.bezuege.map(({ nummer }) => nummer).join(", "))],
    ["ausgestellt von", rechnung.ausgestelltVon],
  ]);
}
