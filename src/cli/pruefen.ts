import path from "node:path";
import { checkMappe, isListe, planPruefvermerk, type MappenBefund } from "../application/checkMappe";
import { now } from "../application/clock";
import { VERSION } from "../application/version";
import { cliTexts } from "../i18n/cliTexts";
import { workbookSentence } from "../i18n/workbookTexts";
import type { WorkbookRefusal } from "../workbook/refusal";
import { openWorkbook } from "../workbook/xlsx/openWorkbook";
import { readBytes, writeWhole } from "./files";
import { parseCall, textOption } from "./options";
import { isTrouble, type Outcome, type Trouble } from "./outcome";

/** "Mappe prüfen" on a file: shows its sheets and notes the check in "IntM Protokoll". */
export async function pruefen(args: readonly string[]): Promise<Outcome> {
  const call = parseCall(args, { json: "string", mappe: "string" });
  if (isTrouble(call)) return call;
  const [file, ...others] = call.files;
  if (file === undefined || others.length > 0) return { sentence: cliTexts.oneFile };

  const bytes = await readBytes(file);
  if (!bytes.ok) return trouble(bytes.refusal);
  const workbook = await openWorkbook(bytes.value, path.basename(file));
  if (!workbook.ok) return trouble(workbook.refusal);
  const befund = await checkMappe(workbook.value);
  if (!befund.ok) return trouble(befund.refusal);

  const vermerk = { zeit: now(), wer: cliTexts.wer, version: VERSION };
  const applied = await workbook.value.apply(planPruefvermerk(befund.value, vermerk));
  if (!applied.ok) return trouble(applied.refusal);
  const target = textOption(call, "mappe") ?? file;
  await writeWhole(target, await workbook.value.save());
  const json = textOption(call, "json");
  if (json !== undefined) await writeWhole(json, `${JSON.stringify(befund.value, null, 1)}\n`);
  return { text: `${report(befund.value)}\n${cliTexts.written(applied.value, target)}` };
}

function report({ blaetter }: MappenBefund): string {
  const listen = blaetter.filter(isListe).length;
  return [cliTexts.found(blaetter.length, listen), ...blaetter.map(cliTexts.sheet)].join("\n");
}

function trouble(refusal: WorkbookRefusal): Trouble {
  return { sentence: workbookSentence(refusal, "de") };
}
