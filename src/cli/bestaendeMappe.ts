import path from "node:path";
import { now } from "../application/clock";
import { planJahr } from "../application/planJahr";
import { planZuteilung, type Zuteilungsrechnung } from "../application/planZuteilung";
import { VERSION } from "../application/version";
import { werteOf } from "../domain/einstellung/einstellungen";
import type { Gemeinde } from "../domain/gemeinde/gemeinde";
import { gemeindenOf } from "../domain/gemeinde/landkreise";
import { bestaendeCliTexts } from "../i18n/bestaendeCliTexts";
import { cliTexts } from "../i18n/cliTexts";
import { eingabeSentence } from "../i18n/eingabeSentence";
import { einstellungenSentence } from "../i18n/einstellungenSentence";
import { workbookSentence } from "../i18n/workbookTexts";
import type { Bestandszeile } from "../reading/bestaende/readBestaende";
import type { SheetWrite } from "../workbook/plan";
import type { Workbook } from "../workbook/workbook";
import { readEinstellungen } from "../writing/einstellungen/readEinstellungen";
import { readZuteilungsblatt } from "../writing/zuteilung/readZuteilungsblatt";
import { writeWhole } from "./files";
import { openMappe } from "./mappe";
import { isTrouble, type Trouble } from "./outcome";

/** One line of report for each sheet that was written. */
export async function writeMappe(
  file: string | undefined,
  rechnung: Zuteilungsrechnung,
  zeilen: readonly Bestandszeile[],
  jahr: number | undefined,
): Promise<readonly string[] | Trouble> {
  if (file === undefined) return [];
  const opened = await openMappe(file);
  if (!opened.ok) return { sentence: workbookSentence(opened.refusal, "de") };
  const workbook = opened.value;
  const plan = await planOf(workbook, rechnung, zeilen, jahr);
  if (isTrouble(plan)) return plan;
  const applied = await workbook.apply(plan);
  if (!applied.ok) return { sentence: workbookSentence(applied.refusal, "de") };
  await writeWhole(file, await workbook.save());
  return [cliTexts.written(applied.value, path.basename(file))];
}

/** Of a year, all that follows from its counts; without a year the allocation alone. */
async function planOf(
  workbook: Workbook,
  rechnung: Zuteilungsrechnung,
  zeilen: readonly Bestandszeile[],
  jahr: number | undefined,
): Promise<readonly SheetWrite[] | Trouble> {
  const vermerk = { zeit: now(), wer: cliTexts.wer, version: VERSION };
  const gemeinden = withAgs(zeilen);
  if (jahr === undefined) {
    const bisher = await readZuteilungsblatt(workbook);
    if (!bisher.ok) return { sentence: workbookSentence(bisher.refusal, "de") };
    return planZuteilung(rechnung, { gemeinden, bisher: bisher.value, vermerk });
  }
  const stand = await readEinstellungen(workbook);
  if (!stand.ok) return { sentence: einstellungenSentence(stand.refusal, "de") };
  const { einstellungen } = stand.value;
  const landkreis =
    werteOf(einstellungen, jahr).landkreis ?? gemeinden[0]?.landkreis ?? bestaendeCliTexts.landkreis;
  const plan = await planJahr(workbook, rechnung, { jahr, landkreis, einstellungen, gemeinden, vermerk });
  if (plan.ok) return plan.value;
  return {
    sentence:
      plan.refusal.kind === "keineEingabe"
        ? eingabeSentence(plan.refusal, "de")
        : workbookSentence(plan.refusal, "de"),
  };
}

function withAgs(zeilen: readonly Bestandszeile[]): readonly Gemeinde[] {
  const known = gemeindenOf(zeilen.map(({ gemeinde }) => gemeinde));
  return zeilen.map(({ gemeinde, ags }, index) => ({
    ...known[index],
    name: gemeinde,
    ...(ags === undefined ? {} : { ags }),
  }));
}
