import type { Rechnung } from "../../domain/abrechnung/rechnung/rechnung";
import { done, type Result } from "../../domain/result";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import { textOf } from "../ownCells";
import { readOwnSheet } from "../ownSheet";

export const AUSGESTELLT = "Rechnung ausgestellt";

/** What the log says when an invoice is issued: its number first. */
export function ausgestelltText({ nummer, vereinbarung }: Rechnung): string {
  return `${nummer}, Vereinbarung ${vereinbarung}`;
}

/** Every number that the log has seen, with its checksum: also where somebody deleted row and lines. */
export async function readProtokollnummern(
  workbook: Workbook,
): Promise<Result<ReadonlyMap<string, string>, WorkbookRefusal>> {
  const sheet = await readOwnSheet(workbook, {
    subject: "Protokoll",
    version: 1,
    headers: ["Aktion", "Was", "Prüfsumme Eingaben"],
  });
  if (!sheet.ok) return sheet;
  if (sheet.value === "noSheet") return done(new Map());
  return done(
    new Map(
      sheet.value.rows
        .filter(({ get }) => textOf(get("Aktion")) === AUSGESTELLT)
        .map(({ get }) => [textOf(get("Was")).split(",")[0] ?? "", textOf(get("Prüfsumme Eingaben"))]),
    ),
  );
}
