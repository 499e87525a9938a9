import { mittelOf } from "../domain/einstellung/mittelOf";
import { done, type Result } from "../domain/result";
import type { KeineEingabe } from "../i18n/eingabeSentence";
import type { SheetWrite } from "../workbook/plan";
import type { WorkbookRefusal } from "../workbook/refusal";
import type { Workbook } from "../workbook/workbook";
import type { SchreibStand } from "./listenDienst";
import { planJahr } from "./planJahr";
import { bestandslisteOf, rechneZuteilung, type ZuteilungsrechnungRefusal } from "./planZuteilung";
import type { Lauf } from "./runListen";

/** What the counts of read lists mean for the money: Zuteilung, Übersicht, Entscheidungen; nothing without Mittel. */
export async function planLaufJahr(
  workbook: Workbook,
  { ergebnis, uebersicht, vorgaben: { werte } }: Lauf,
  { zeit, wer, version, einstellungen: sheet }: SchreibStand,
): Promise<Result<readonly SheetWrite[], WorkbookRefusal | KeineEingabe | ZuteilungsrechnungRefusal>> {
  if (mittelOf(werte) === undefined || uebersicht.summe.gezaehlt === 0) return done([]);
  const rechnung = rechneZuteilung(werte, bestandslisteOf(uebersicht));
  if (!rechnung.ok) return rechnung;
  const others = sheet.einstellungen.jahre.filter(({ jahr }) => jahr !== werte.jahr);
  return planJahr(workbook, rechnung.value, {
    jahr: werte.jahr,
    landkreis: werte.landkreis ?? ergebnis.gemeinden[0]?.landkreis ?? "",
    einstellungen: { jahre: [...others, werte] },
    gemeinden: ergebnis.gemeinden,
    vermerk: { zeit, wer, version },
  });
}
