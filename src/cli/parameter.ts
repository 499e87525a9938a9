import path from "node:path";
import { parseBetrag } from "../domain/geld/parseBetrag";
import type { Jahreswerte } from "../domain/einstellung/einstellungen";
import { parseZuteilungsquote } from "../domain/zuteilung/zuteilungsquote";
import { cliTexts } from "../i18n/cliTexts";
import { rechenSentence } from "../i18n/rechenTexts";
import { readBytes } from "./files";
import type { Call } from "./options";
import { isTrouble, type Trouble } from "./outcome";

/** What the year is and what money there is: from options, or from a file of the form of a case.json. */
export interface Parameter {
  readonly werte: Jahreswerte;
  /** Named by the parameter file, beside it. */
  readonly files: readonly string[];
}

export async function readParameter({ options }: Call): Promise<Parameter | Trouble> {
  const file = options["parameter"];
  const fromFile = typeof file === "string" ? await readJson(file) : {};
  if (isTrouble(fromFile)) return fromFile;
  const jahr = Number(options["jahr"] ?? fromFile["year"]);
  if (!Number.isInteger(jahr)) return { sentence: cliTexts.noYear };
  const werte = werteOf(jahr, {
    landesmittel: options["landesmittel"] ?? fromFile["stateAmount"],
    quote: options["quote"] ?? percentOf(fromFile["countySharePercent"]),
  });
  if (isTrouble(werte)) return werte;
  const names = Array.isArray(fromFile["files"]) ? fromFile["files"] : [];
  return { werte, files: names.map((name) => path.join(path.dirname(String(file)), String(name))) };
}

function werteOf(
  jahr: number,
  given: { readonly landesmittel: unknown; readonly quote: unknown },
): Jahreswerte | Trouble {
  const landesmittel = given.landesmittel === undefined ? undefined : parseBetrag(plain(given.landesmittel));
  if (landesmittel?.ok === false) return { sentence: rechenSentence(landesmittel.refusal, "de") };
  const quote = given.quote === undefined ? undefined : parseZuteilungsquote(plain(given.quote));
  if (quote?.ok === false) return { sentence: rechenSentence(quote.refusal, "de") };
  return {
    jahr,
    ...(landesmittel === undefined ? {} : { landesmittel: landesmittel.value }),
    ...(quote === undefined ? {} : { quote: quote.value }),
  };
}

function percentOf(share: unknown): string | undefined {
  return share === undefined ? undefined : `${plain(share)} %`;
}

function plain(value: unknown): string | number {
  return typeof value === "number" ? value : String(value);
}

async function readJson(file: string): Promise<Readonly<Record<string, unknown>> | Trouble> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return { sentence: cliTexts.noParameterFile(path.basename(file)) };
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes.value).replace(/^\uFEFF/u, ""));
    if (typeof parsed === "object" && parsed !== null) return { ...parsed };
  } catch {
    // falls through to the sentence
  }
  return { sentence: cliTexts.noParameterFile(path.basename(file)) };
}
