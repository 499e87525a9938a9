import { done, type Result } from "../domain/result";
import { findListen } from "../reading/findListen";
import { markOf } from "../workbook/mark";
import type { SheetWrite } from "../workbook/plan";
import type { WorkbookRefusal } from "../workbook/refusal";
import type { SheetContent } from "../workbook/sheetContent";
import type { ReadOptions, SheetInfo, Workbook } from "../workbook/workbook";
import { planProtokoll } from "../writing/protokoll";

/** "Mappe prüfen": which sheets are there, how full they are, which look like a list of persons. */
export interface MappenBefund {
  readonly blaetter: readonly BlattBefund[];
}

export interface BlattBefund {
  readonly name: string;
  readonly visible: boolean;
  /** Rows with anything in them. */
  readonly zeilen: number;
  /** Excel's number of the row in which the list's header begins. */
  readonly kopfzeile: number | "keineListe";
  /** Made by this program. */
  readonly eigenes: boolean;
}

export interface Pruefvermerk {
  readonly zeit: string;
  readonly wer: string;
  readonly version: string;
}

export async function checkMappe(
  workbook: Workbook,
  options: ReadOptions = {},
): Promise<Result<MappenBefund, WorkbookRefusal>> {
  const sheets = await workbook.sheets();
  if (!sheets.ok) return sheets;
  const blaetter: BlattBefund[] = [];
  for (const sheet of sheets.value) {
    const content = await workbook.read(sheet.name, options);
    if (!content.ok) return content;
    blaetter.push(befundOf(sheet, content.value));
  }
  return done({ blaetter });
}

export function planPruefvermerk(befund: MappenBefund, vermerk: Pruefvermerk): readonly SheetWrite[] {
  const listen = befund.blaetter.filter(isListe).length;
  const was = `Blätter: ${befund.blaetter.length}, davon Listen: ${listen}`;
  return [planProtokoll([{ ...vermerk, aktion: "Mappe geprüft", was }])];
}

export function isListe(blatt: BlattBefund): boolean {
  return blatt.kopfzeile !== "keineListe";
}

/** A sheet of ours may hold persons too, but it is never a list that somebody sent. */
function befundOf({ name, visible, head }: SheetInfo, content: SheetContent): BlattBefund {
  const eigenes = markOf(head[1]) !== "noMark";
  const [liste] = eigenes ? [] : findListen(content);
  return {
    name,
    visible,
    zeilen: content.rows.filter((row) => row.some((value) => value !== null)).length,
    kopfzeile: liste === undefined ? "keineListe" : liste.kopf.top + 1,
    eigenes,
  };
}
