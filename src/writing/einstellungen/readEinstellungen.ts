import type { Einstellungen, Jahreswerte } from "../../domain/einstellung/einstellungen";
import { done, refused, type Result } from "../../domain/result";
import type { KeineAngabe } from "../../i18n/einstellungenSentence";
import type { CellValue } from "../../workbook/cell";
import type { Korrekturen } from "../../reading/columns/spalte";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import {
  furtherCells,
  plainCell,
  readOwnSheet,
  type FurtherCells,
  type OwnRow,
  type OwnSheet,
} from "../ownSheet";
import { ANGABEN } from "./angaben";
import { spalteFrom } from "./spaltenwahl";

/** The form as it stands, with what people wrote beside the values. */
export interface EinstellungenSheet {
  readonly einstellungen: Einstellungen;
  /** By label of the Angabe. */
  readonly quellen: ReadonlyMap<string, string>;
  /** What columns with certain headers are for, as a clerk corrected it. */
  readonly korrekturen: Korrekturen;
  /** By label: lines that are not ours, and columns that people added to ours. */
  readonly weitere: ReadonlyMap<string, FurtherCells>;
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

const EMPTY: EinstellungenSheet = {
  einstellungen: { jahre: [] },
  quellen: new Map(),
  korrekturen: new Map(),
  weitere: new Map(),
};

function parseSheet(sheet: OwnSheet): Result<EinstellungenSheet, KeineAngabe> {
  const jahre = sheet.headers.filter((header) => /^\d{4}$/u.test(header)).map(Number);
  const rows = new Map(sheet.rows.map((row) => [textOf(row.get("Angabe")), row]));
  const parsed: Jahreswerte[] = [];
  for (const jahr of jahre) {
    const werte = werteFrom(sheet, rows, jahr);
    if (!werte.ok) return werte;
    parsed.push(werte.value);
  }
  const spalten = new Map(
    [...rows].map(([label, row]) => [label, spalteFrom(label, lastChoice(row, jahre))] as const),
  );
  const isOurs = (label: string) =>
    ANGABEN.some((angabe) => angabe.label === label) || (spalten.get(label) ?? "none") !== "none";
  return done({
    einstellungen: { jahre: parsed },
    quellen: new Map([...rows].map(([label, row]) => [label, textOf(row.get("Quelle"))])),
    korrekturen: new Map([...spalten.values()].flatMap((spalte) => (spalte === "none" ? [] : [spalte]))),
    weitere: new Map(
      [...rows].map(([label, row]) => [
        label,
        furtherCells(row, sheet.headers, isOurs(label) ? [...FRAME, ...jahre.map(String)] : ["Angabe"]),
      ]),
    ),
  });
}

/** The choice of the latest year that has one. */
function lastChoice(row: OwnRow, jahre: readonly number[]): string {
  const words = jahre.map((jahr) => textOf(row.get(String(jahr)))).filter((word) => word !== "");
  return words.at(-1) ?? "";
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

function textOf(cell: CellValue): string {
  return cell === null ? "" : String(plainCell(cell)).trim().normalize("NFC");
}

/** The columns of the form beside those of the years. */
const FRAME = ["Angabe", "Einheit", "Quelle", "Hinweis"];
