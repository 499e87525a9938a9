import { mkdir } from "node:fs/promises";
import path from "node:path";
import { now } from "../application/clock";
import {
  ausgestellteIn,
  planRechnungen,
  rechneQuartal,
  type Rechnungslauf,
} from "../application/planRechnungen";
import { readRechnungen, type Abrechnungsstand } from "../application/readRechnungen";
import { rechnungenJson } from "../application/rechnungenJson";
import { VERSION } from "../application/version";
import { xrechnungenOf } from "../application/xrechnungen";
import type { Quartal } from "../domain/zeit/quartal";
import { parseTag, type Tag } from "../domain/zeit/tag";
import { abrechnungSentence } from "../i18n/abrechnungSentence";
import { buchbefundSentence, isHindernis } from "../i18n/buchbefundSentence";
import { cliTexts } from "../i18n/cliTexts";
import { rechnungenCliTexts as texts } from "../i18n/rechnungenCliTexts";
import { workbookSentence } from "../i18n/workbookTexts";
import { openWorkbook } from "../workbook/xlsx/openWorkbook";
import { readBytes, writeWhole } from "./files";
import { parseCall, textOption, type Call } from "./options";
import { isTrouble, type Outcome, type Trouble } from "./outcome";
import { rechnungenReport, xrechnungReport } from "./rechnungenReport";

const OPTIONS = {
  jahr: "string",
  quartal: "string",
  ausstellen: "boolean",
  datum: "string",
  wer: "string",
  xrechnung: "string",
  json: "string",
} as const;

/** "intm rechnungen": the invoices of a quarter; issues them only when asked to. */
export async function rechnungen(args: readonly string[]): Promise<Outcome> {
  const call = parseCall(args, OPTIONS);
  if (isTrouble(call)) return call;
  const auftrag = auftragOf(call);
  if (isTrouble(auftrag)) return auftrag;
  const bytes = await readBytes(auftrag.file);
  if (!bytes.ok) return { sentence: workbookSentence(bytes.refusal, "de") };
  const workbook = await openWorkbook(bytes.value, path.basename(auftrag.file));
  if (!workbook.ok) return { sentence: workbookSentence(workbook.refusal, "de") };
  const stand = await readRechnungen(workbook.value);
  if (!stand.ok) return { sentence: abrechnungSentence(stand.refusal, "de") };
  if (stand.value.faelle.length === 0) return { sentence: texts.noAgreements };

  const { quartal, rechnungsdatum, wer, isIssuing } = auftrag;
  const lauf = rechneQuartal(stand.value, quartal, { rechnungsdatum, ausgestelltVon: wer });
  const { befunde } = stand.value.buch;
  const lines = [rechnungenReport(lauf, isIssuing, befunde)];
  const neue = isIssuing ? ausgestellteIn(lauf) : [];
  const hindernis = befunde.find(isHindernis);
  if (isIssuing && hindernis !== undefined) {
    return { sentence: `${buchbefundSentence(hindernis, "de")} ${texts.notIssued}` };
  }
  if (neue.length > 0) {
    const vermerk = { zeit: now(), wer, version: VERSION };
    const applied = await workbook.value.apply(await planRechnungen(stand.value, neue, vermerk));
    if (!applied.ok) return { sentence: workbookSentence(applied.refusal, "de") };
    await writeWhole(auftrag.file, await workbook.value.save());
    lines.push(cliTexts.written(applied.value, auftrag.file));
  }
  const folder = textOption(call, "xrechnung");
  if (folder !== undefined) lines.push(...(await writeXrechnungen(stand.value, neue, quartal, folder)));
  await writeJson(call, lauf, isIssuing, stand.value);
  return { text: lines.join("\n") };
}

interface Auftrag {
  readonly file: string;
  readonly quartal: Quartal;
  readonly isIssuing: boolean;
  readonly rechnungsdatum: Tag;
  readonly wer: string;
}

function auftragOf(call: Call): Auftrag | Trouble {
  const [file, ...others] = call.files;
  if (file === undefined || others.length > 0) return { sentence: `${texts.oneFile} ${texts.call}` };
  const jahr = textOption(call, "jahr") ?? "";
  if (!/^\d{4}$/u.test(jahr)) return { sentence: texts.noYear };
  const nummer = QUARTALE.get(textOption(call, "quartal") ?? "");
  if (nummer === undefined) return { sentence: texts.noQuarter };
  const isIssuing = call.options["ausstellen"] === true;
  const wer = textOption(call, "wer")?.trim() ?? "";
  const datum = textOption(call, "datum");
  if (isIssuing && (wer === "" || datum === undefined)) return { sentence: texts.noIssuer };
  const tag = parseTag(datum ?? now().slice(0, 10));
  if (!tag.ok) return { sentence: texts.noDay(datum ?? "") };
  return {
    file,
    quartal: { jahr: Number(jahr), nummer },
    isIssuing,
    rechnungsdatum: tag.value,
    wer: wer === "" ? cliTexts.wer : wer,
  };
}

const QUARTALE: ReadonlyMap<string, Quartal["nummer"]> = new Map([
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4", 4],
]);

/** Of every invoice of the quarter, also of those that were issued before. */
async function writeXrechnungen(
  { buch, register }: Abrechnungsstand,
  neue: ReturnType<typeof ausgestellteIn>,
  { jahr, nummer }: Quartal,
  folder: string,
): Promise<readonly string[]> {
  const before = buch.zeilen
    .map(({ rechnung }) => rechnung)
    .filter(({ quartal }) => quartal.jahr === jahr && quartal.nummer === nummer);
  await mkdir(folder, { recursive: true });
  const lines: string[] = [];
  for (const one of xrechnungenOf([...before, ...neue], register)) {
    const file = path.join(folder, one.file);
    if (one.xml.ok) await writeWhole(file, one.xml.value);
    lines.push(...xrechnungReport(one, file));
  }
  return lines;
}

async function writeJson(
  call: Call,
  lauf: Rechnungslauf,
  isIssuing: boolean,
  { buch }: Abrechnungsstand,
): Promise<void> {
  const file = textOption(call, "json");
  if (file === undefined) return;
  const json = rechnungenJson(lauf, isIssuing, buch.befunde);
  await writeWhole(file, `${JSON.stringify(json, null, 1)}\n`);
}
