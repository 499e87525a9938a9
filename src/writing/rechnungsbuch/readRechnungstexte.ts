import { done, type Result } from "../../domain/result";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import { textOf } from "../ownCells";
import { readOwnSheet } from "../ownSheet";
import { COLUMNS } from "./planRechnungszeilen";

/** The lines of each invoice by its number, in the order of issue; sign for sign as they stand. */
export async function readRechnungstexte(
  workbook: Workbook,
): Promise<Result<ReadonlyMap<string, readonly string[]>, WorkbookRefusal>> {
  const sheet = await readOwnSheet(workbook, {
    subject: "Rechnungszeilen",
    version: 1,
    headers: COLUMNS.map(({ header }) => header),
  });
  if (!sheet.ok) return sheet;
  if (sheet.value === "noSheet") return done(new Map());
  const found = new Map<string, { readonly zeile: number; readonly text: string }[]>();
  for (const { get } of sheet.value.rows) {
    const nummer = textOf(get("Nummer"));
    const text = get("Text");
    const zeilen = found.get(nummer) ?? [];
    zeilen.push({ zeile: Number(textOf(get("Zeile"))), text: typeof text === "string" ? text : "" });
    found.set(nummer, zeilen);
  }
  return done(
    new Map(
      [...found].map(([nummer, zeilen]) => [
        nummer,
        zeilen.sort((one, other) => one.zeile - other.zeile).map(({ text }) => text),
      ]),
    ),
  );
}
