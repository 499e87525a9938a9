import type { Gemeinde } from "../domain/gemeinde/gemeinde";
import { done, type Result } from "../domain/result";
import type { WorkbookRefusal } from "../workbook/refusal";
import type { Workbook } from "../workbook/workbook";
import type { KeineAngabe } from "../i18n/einstellungenSentence";
import { readEinstellungen, type EinstellungenSheet } from "../writing/einstellungen/readEinstellungen";
import { readGemeinden } from "../writing/gemeinden/readGemeinden";
import type { Klaerungszeile } from "../writing/klaerung/klaerungszeile";
import { readKlaerung } from "../writing/klaerung/readKlaerung";

/** What a workbook remembers of earlier work: settings, answers, the Gemeinden of the Landkreis. */
export interface Stand {
  readonly einstellungen: EinstellungenSheet;
  readonly klaerung: readonly Klaerungszeile[];
  readonly gemeinden: readonly Gemeinde[] | "noSheet";
}

export async function readStand(workbook: Workbook): Promise<Result<Stand, WorkbookRefusal | KeineAngabe>> {
  const einstellungen = await readEinstellungen(workbook);
  if (!einstellungen.ok) return einstellungen;
  const klaerung = await readKlaerung(workbook);
  if (!klaerung.ok) return klaerung;
  const gemeinden = await readGemeinden(workbook);
  if (!gemeinden.ok) return gemeinden;
  return done({ einstellungen: einstellungen.value, klaerung: klaerung.value, gemeinden: gemeinden.value });
}
