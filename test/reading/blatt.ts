import type { CellFormat, CellValue } from "../../src/workbook/cell";
import type { Area, DateSystem, SheetContent } from "../../src/workbook/sheetContent";
import { REASONS } from "../../src/application/grundNames";
import { zuteilenListen, type Eingang, type ZuteilenAuftrag } from "../../src/application/zuteilenListen";
import type { Urteil } from "../../src/domain/personenliste/urteil";
import { HEILBRONN } from "../../src/domain/gemeinde/daten/heilbronn";
import { betragOf } from "../../src/domain/geld/betrag";
import { betrachtungszeitraumOf } from "../../src/domain/vorschrift/betrachtungszeitraum";
import { value } from "../application/runFall";

/** A cell of a test sheet: a value, or a value with its look. */
export type Zelle = CellValue | undefined | { readonly v: CellValue; readonly f: CellFormat };

export interface BlattOptions {
  readonly merges?: readonly Area[];
  readonly dateSystem?: DateSystem;
}

export function blatt(
  name: string,
  rows: readonly (readonly Zelle[])[],
  options: BlattOptions = {},
): SheetContent {
  const plain = rows.map((row) =>
    row.map((cell) => (isLooked(cell) ? cell.v : cell === "" ? null : (cell ?? null))),
  );
  return {
    name,
    dateSystem: options.dateSystem ?? 1900,
    rows: plain,
    formatAt: (row, column) => {
      const cell = rows[row]?.[column];
      return isLooked(cell) ? cell.f : undefined;
    },
    merges: options.merges ?? [],
    hiddenRows: new Set(),
    tables: [],
  };
}

function isLooked(cell: Zelle): cell is { readonly v: CellValue; readonly f: CellFormat } {
  return typeof cell === "object" && cell !== null && "v" in cell;
}

/** The whole cell struck through. */
export function s(v: CellValue): Zelle {
  return { v, f: { strike: "whole" } };
}

/** A filled cell. */
export function fill(rgb: string, v: CellValue): Zelle {
  return { v, f: { fill: rgb } };
}

/** The serial number of a day in the system of 1900. */
export function d(iso: string): number {
  return (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** What becomes of the person rows of these sheets, as if they came in one file. */
export function verdicts(sheets: readonly SheetContent[], file = "Liste.xlsx"): readonly string[] {
  return verdictsOf([{ file, sheets }]);
}

export function verdictsOf(
  eingaenge: readonly Eingang[],
  more: Partial<ZuteilenAuftrag> = {},
): readonly string[] {
  const { beurteilung } = value(
    zuteilenListen({
      eingaenge,
      gemeinden: HEILBRONN.gemeinden,
      stichzeit: value(betrachtungszeitraumOf(2025)),
      mittel: betragOf(100_000n),
      ...more,
    }),
  );
  return beurteilung.zeilen.map(({ herkunft, gemeinde, familienname, vorname }, row) => {
    const place = gemeinde.kind === "bekannt" ? gemeinde.name : "?";
    return `${herkunft.row} ${place} ${[vorname, familienname].filter((name) => name !== "").join(" ")}: ${word(beurteilung.urteile[row])}`;
  });
}

function word(urteil: Urteil | undefined): string {
  switch (urteil?.kind) {
    case "gezaehlt":
      return urteil.als === "zuweisung"
        ? "zählt"
        : urteil.als === "nachgeboren"
          ? "zählt (Kind)"
          : "zählt (FNZ)";
    case "gestrichen":
      return "gestrichen";
    case "wiederholung":
      return "wiederholt";
    case "zuKlaeren":
      return `? ${REASONS[urteil.grund]}`;
    case undefined:
      return "-";
  }
}
