import path from "node:path";
import { abgleichen as runAbgleich } from "../application/abgleichen";
import { abgleichenJson } from "../application/abgleichenJson";
import type { Abgleich } from "../domain/abgleich/abgleich";
import { done, type Result } from "../domain/result";
import { parseTag, type Tag } from "../domain/zeit/tag";
import { abgleichenCliTexts } from "../i18n/abgleichenCliTexts";
import { workbookSentence } from "../i18n/workbookTexts";
import type { Mappe } from "../reading/readMappe";
import { csvContent } from "../reading/register/csvContent";
import type { WorkbookRefusal } from "../workbook/refusal";
import { readFile } from "../workbook/xlsx/readFile";
import { readBytes, writeWhole } from "./files";
import { parseCall, textOption } from "./options";
import { isTrouble, type Outcome } from "./outcome";

/** The county's list against the register, from two files. */
export async function abgleichen(args: readonly string[]): Promise<Outcome> {
  const call = parseCall(args, { stichtag: "string", json: "string" });
  if (isTrouble(call)) return call;
  const [listFile, registerFile, ...others] = call.files;
  if (listFile === undefined || registerFile === undefined || others.length > 0) {
    return { sentence: abgleichenCliTexts.twoFiles };
  }
  const written = textOption(call, "stichtag") ?? STICHTAG;
  const stichtag = parseStichtag(written);
  if (stichtag === undefined) return { sentence: abgleichenCliTexts.noStichtag(written) };

  const liste = await readMappe(listFile);
  if (!liste.ok) return { sentence: workbookSentence(liste.refusal, "de") };
  const register = await readMappe(registerFile);
  if (!register.ok) return { sentence: workbookSentence(register.refusal, "de") };
  const abgleich = runAbgleich(liste.value, register.value, { stichtag });
  if (!abgleich.ok) return { sentence: abgleichenCliTexts.keineTabelle(abgleich.refusal.file) };
  const json = textOption(call, "json");
  if (json !== undefined)
    await writeWhole(json, `${JSON.stringify(abgleichenJson(abgleich.value), null, 1)}\n`);
  return { text: report(abgleich.value) };
}

/** Of the year 2025, the only one that the papers name. */
const STICHTAG = "2022-12-31";

function parseStichtag(text: string): Tag | undefined {
  const tag = parseTag(text.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/u, "$3-$2-$1"));
  return tag.ok ? tag.value : undefined;
}

async function readMappe(file: string): Promise<Result<Mappe, WorkbookRefusal>> {
  const name = path.basename(file);
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  if (/\.(?:csv|txt|tsv)$/iu.test(file)) return done({ file: name, sheets: [csvContent(bytes.value)] });
  const read = await readFile(bytes.value, name);
  return read.ok ? done({ file: name, sheets: read.value }) : read;
}

function report({ vorschlaege, paare, nurRegister, kinder, isFremd }: Abgleich): string {
  const count = (verdict: string) => vorschlaege.filter((one) => one.verdict === verdict).length;
  const sicher = new Set(paare.filter(({ zone }) => zone === "sicher").map(({ liste }) => liste)).size;
  const lines = [
    abgleichenCliTexts.zonen(vorschlaege.length, sicher),
    abgleichenCliTexts.vorschlaege({
      bleibt: count("bleibt"),
      streichen: count("streichen"),
      doppelt: count("doppelt"),
      pruefen: count("pruefen"),
    }),
    abgleichenCliTexts.register(nurRegister.length, kinder.length),
  ];
  return [...lines, ...(isFremd ? [abgleichenCliTexts.fremd] : [])].join("\n");
}
