import type { Einstellungen, Jahreswerte } from "../../domain/einstellung/einstellungen";
import { done, refused, type Result } from "../../domain/result";
import type { CellValue } from "../../workbook/cell";
import type { RowLayout } from "../../workbook/plan";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import { readOwnSheet, type OwnRow, type OwnSheet } from "../ownSheet";
import { ANGABEN } from "./angaben";

/** The form as it stands, with what people wrote beside the values. */
export interface EinstellungenSheet {
  readonly einstellungen: Einstellungen;
  /** By label of the Angabe. */
  readonly quellen: ReadonlyMap<string, string>;
  /** Lines that are not ours. */
  readonly weitere: readonly RowLayout[];
}

/** What stands in a cell does not fit there; the sentence shows cell and text. */
export interface KeineAngabe {
  readonly kind: "keineAngabe";
  readonly sheet: string;
  readonly zeile: number;
  readonly angabe: string;
  readonly input: string;
}

export async function readEinstellungen(
  workbook: Workbook,
): Promise<Result<EinstellungenSheet, WorkbookRefusal | KeineAngabe>> {
  const sheet = await readOwnSheet(workbook, {
    subject: "Einstellungen",
    version: 1,
    headers: ["Angabe", "Quelle"],
  });
  if (!sheet.ok) return sheet;
  if (sheet.value === "noSheet") return done(EMPTY);
  return parseSheet(sheet.value);
}

const EMPTY: EinstellungenSheet = { einstellungen: { jahre: [] }, quellen: new Map(), weitere: [] };

function parseSheet(sheet: OwnSheet): Result<EinstellungenSheet, KeineAngabe> {
  const jahre = sheet.headers.filter((header) => /^\d{4}$/u.test(header)).map(Number);
  const rows = new Map(sheet.rows.map((row) => [textOf(row.get("Angabe")), row]));
  const parsed: Jahreswerte[] = [];
  for (const jahr of jahre) {
    const werte = werteFrom(sheet, rows, jahr);
    if (!werte.ok) return werte;
    parsed.push(werte.value);
  }
  const ours = new Set(ANGABEN.map(({ label }) => label));
  return done({
    einstellungen: { jahre: parsed },
    quellen: new Map([...rows].map(([label, row]) => [label, textOf(row.get("Quelle"))])),
    weitere: [...rows].filter(([label]) => !ours.has(label)).map(([, row]) => keptRow(row, sheet.headers)),
  });
}

function werteFrom(
  { name, dateSystem }: OwnSheet,
  rows: ReadonlyMap<string, OwnRow>,
  jahr: number,
): Result<Jahreswerte, KeineAngabe> {
  let werte: Jahreswerte = { jahr };
  for (const { label, fromCell } of ANGABEN) {
    const row = rows.get(label);
    const cell = row?.get(String(jahr)) ?? null;
    if (row === undefined || cell === null || cell === "") continue;
    const read =
      typeof cell === "string" || typeof cell === "number"
        ? fromCell(cell, dateSystem)
        : refused("keineAngabe");
    if (!read.ok) {
      return refused({
        kind: "keineAngabe",
        sheet: name,
        zeile: row.number,
        angabe: label,
        input: textOf(cell),
      });
    }
    werte = { ...werte, ...read.value };
  }
  return done(werte);
}

function keptRow(row: OwnRow, headers: readonly string[]): RowLayout {
  return { cells: headers.map((header) => plain(row.get(header))) };
}

function plain(cell: CellValue): string | number | boolean | null {
  return typeof cell === "object" && cell !== null ? cell.error : cell;
}

function textOf(cell: CellValue): string {
  return cell === null ? "" : String(plain(cell)).trim().normalize("NFC");
}
