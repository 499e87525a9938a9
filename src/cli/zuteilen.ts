import path from "node:path";
import { now } from "../application/clock";
import type { ListenVorgaben } from "../application/listenDienst";
import { planLaufJahr } from "../application/planLaufJahr";
import { readStand, type Stand } from "../application/readStand";
import { planLauf, runListen, type Lauf } from "../application/runListen";
import { VERSION } from "../application/version";
import { zuteilenJson } from "../application/zuteilenJson";
import type { Eingang } from "../application/zuteilenListen";
import { werteOf, type Jahreswerte } from "../domain/einstellung/einstellungen";
import type { Gemeinde } from "../domain/gemeinde/gemeinde";
import { cliTexts } from "../i18n/cliTexts";
import { einstellungenSentence } from "../i18n/einstellungenSentence";
import { listenSentence } from "../i18n/listenSentence";
import { jahrSentence } from "../i18n/jahrSentence";
import { workbookSentence } from "../i18n/workbookTexts";
import type { FileWorkbook } from "../workbook/xlsx/fileWorkbook";
import { newWorkbook } from "../workbook/xlsx/openWorkbook";
import { readFile } from "../workbook/xlsx/readFile";
import { antwortenOf } from "../writing/klaerung/readKlaerung";
import { zuteilenBestaende } from "./bestaende";
import { readBytes, writeWhole } from "./files";
import { readGemeindenFile } from "./gemeindenFile";
import { openMappe } from "./mappe";
import { parseCall, textOption } from "./options";
import { isTrouble, type Outcome, type Trouble } from "./outcome";
import { readParameter } from "./parameter";
import { report } from "./zuteilenReport";

const OPTIONS = {
  jahr: "string",
  landesmittel: "string",
  quote: "string",
  parameter: "string",
  gemeinden: "string",
  json: "string",
  mappe: "string",
} as const;

/** Lists in files -> persons -> money of the Gemeinden. */
export async function zuteilen(args: readonly string[]): Promise<Outcome> {
  if (args.some((arg) => arg.startsWith("--bestaende"))) return zuteilenBestaende(args);
  const call = parseCall(args, OPTIONS);
  if (isTrouble(call)) return call;
  const parameter = await readParameter(call);
  if (isTrouble(parameter)) return parameter;
  const files = call.files.length > 0 ? call.files : parameter.files;
  if (files.length === 0) return { sentence: cliTexts.noFiles };

  const mappe = await openStand(textOption(call, "mappe"));
  if (isTrouble(mappe)) return mappe;
  const gemeinden = await gemeindenOf(textOption(call, "gemeinden"), mappe.stand);
  if (isTrouble(gemeinden)) return gemeinden;

  const eingaenge = await Promise.all(files.map(readEingang));
  const lauf = runListen(eingaenge, vorgabenOf(parameter.werte, mappe.stand, gemeinden.value));
  if (!lauf.ok) return { sentence: listenSentence(lauf.refusal, "de") };
  const json = textOption(call, "json");
  if (json !== undefined)
    await writeWhole(json, `${JSON.stringify(zuteilenJson(lauf.value.ergebnis), null, 1)}\n`);
  const nothing = nothingRead(eingaenge, lauf.value);
  if (nothing !== undefined) return { sentence: nothing };
  const written = await writeMappe(mappe, lauf.value);
  if (isTrouble(written)) return written;
  return { text: `${report(lauf.value.uebersicht, parameter.werte.jahr)}${written.text}` };
}

interface OpenMappe {
  readonly file: string | undefined;
  readonly workbook: FileWorkbook;
  readonly stand: Stand;
}

async function openStand(file: string | undefined): Promise<OpenMappe | Trouble> {
  const opened = file === undefined ? { ok: true as const, value: newWorkbook() } : await openMappe(file);
  if (!opened.ok) return { sentence: workbookSentence(opened.refusal, "de") };
  const stand = await readStand(opened.value);
  if (!stand.ok) return { sentence: einstellungenSentence(stand.refusal, "de") };
  return { file, workbook: opened.value, stand: stand.value };
}

async function gemeindenOf(
  file: string | undefined,
  { gemeinden }: Stand,
): Promise<{ readonly value: readonly Gemeinde[] | undefined } | Trouble> {
  if (file === undefined) return { value: gemeinden === "noSheet" ? undefined : gemeinden };
  const read = await readGemeindenFile(file);
  return isTrouble(read) ? read : { value: read };
}

/** What was said in the call goes before what the workbook remembers. */
function vorgabenOf(
  called: Jahreswerte,
  { einstellungen, klaerung }: Stand,
  gemeinden: readonly Gemeinde[] | undefined,
): ListenVorgaben {
  return {
    werte: { ...werteOf(einstellungen.einstellungen, called.jahr), ...called },
    korrekturen: einstellungen.korrekturen,
    antworten: antwortenOf(klaerung, called.jahr),
    ...(gemeinden === undefined ? {} : { gemeinden }),
  };
}

/** A file that cannot be read does not stop the others. */
async function readEingang(file: string): Promise<Eingang> {
  const name = path.basename(file);
  const bytes = await readBytes(file);
  if (!bytes.ok) return { file: name, unreadable: bytes.refusal };
  const read = await readFile(bytes.value, name);
  return read.ok ? { file: name, sheets: read.value } : { file: name, unreadable: read.refusal };
}

/** Not one list in all the files: the input as a whole is refused. */
function nothingRead(eingaenge: readonly Eingang[], { uebersicht }: Lauf): string | undefined {
  const [first] = eingaenge;
  if (uebersicht.listen.length > 0 || first === undefined) return undefined;
  return "unreadable" in first ? workbookSentence(first.unreadable, "de") : cliTexts.noList(first.file);
}

async function writeMappe(
  { file, workbook, stand }: OpenMappe,
  lauf: Lauf,
): Promise<Trouble | { readonly text: string }> {
  if (file === undefined) return { text: "" };
  const schreibStand = { ...stand, zeit: now(), wer: cliTexts.wer, version: VERSION };
  const money = await planLaufJahr(workbook, lauf, schreibStand);
  if (!money.ok) return { sentence: jahrSentence(money.refusal, "de") };
  const applied = await workbook.apply([...(await planLauf(lauf, schreibStand)), ...money.value]);
  if (!applied.ok) return { sentence: workbookSentence(applied.refusal, "de") };
  await writeWhole(file, await workbook.save());
  return { text: `\n${cliTexts.written(applied.value, file)}` };
}
