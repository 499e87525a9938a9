import { parseTag, type Tag } from "../../../src/domain/zeit/tag";
import type { AppendRows, CellInput, ReplaceSheet, RowLayout, SheetLayout } from "../../../src/workbook/plan";
import { cellsFrom } from "./cells";
import type { SheetSpec } from "./workbookSpec";

/** A small sheet with a column of each kind; a test says only what it is about. */
export function zuteilung(change: Partial<SheetLayout> = {}): SheetLayout {
  return {
    subject: "Zuteilung",
    version: 1,
    jahr: 2025,
    title: "Zuteilung 2025 · Landkreis Musterkreis",
    note: "Nr. 3.2 VwV IntM",
    tab: "ergebnis",
    columns: [
      { header: "Gemeinde", width: 24, style: "name" },
      { header: "AGS", width: 10, style: "kennung" },
      { header: "Betrag", width: 15, style: "betrag" },
      { header: "Stand", width: 14, style: "eingabe", choices: ["offen", "erledigt"] },
    ],
    rows: [row("Musterhausen", "08125001", 8759.7, "offen"), row("Beispielau", "08125002", 30387.2, null)],
    frozenColumns: 1,
    personenbezogen: false,
    ...change,
  };
}

export function row(...cells: readonly CellInput[]): RowLayout {
  return { cells };
}

export function replace(change: Partial<SheetLayout> = {}): ReplaceSheet {
  return { kind: "replace", layout: zuteilung(change) };
}

export function append(change: Partial<SheetLayout> = {}): AppendRows {
  return { kind: "append", layout: zuteilung(change) };
}

/** The sheet as an earlier run left it; a clerk may have given it another name. */
export function zuteilungSheet(name = "IntM Zuteilung 2025"): SheetSpec {
  return {
    name,
    cells: {
      A1: { value: "Zuteilung 2025 · alter Stand" },
      A2: { value: "IntM Zuteilung v1 · 2025 · Nr. 3.2 VwV IntM" },
      ...cellsFrom(4, [
        ["Gemeinde", "AGS", "Betrag", "Stand"],
        ["Altdorf", "08125003", 1, "offen"],
        ["Beispielau", "08125002", 2, "offen"],
        ["Musterhausen", "08125001", 3, "erledigt"],
      ]),
    },
    tables: [{ name: "IntM_Zuteilung_2025", range: "A4:D7" }],
  };
}

export function tag(iso: string): Tag {
  const parsed = parseTag(iso);
  if (!parsed.ok) throw new Error(`no day: ${iso}`);
  return parsed.value;
}
