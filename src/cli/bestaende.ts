import path from "node:path";
import { bestaendeJson } from "../application/bestaendeJson";
import { now } from "../application/clock";
import { planZuteilung, rechneTopf, type Bestandsliste, type Zuteilungsrechnung } from "../application/planZuteilung";
import { VERSION } from "../application/version";
import { parseBetrag } from "../domain/geld/parseBetrag";
import { gemeindenOf } from "../domain/gemeinde/landkreise";
import { parseSatz } from "../domain/zuteilung/satz";
import { VERFAHREN, type Verfahren } from "../domain/zuteilung/verfahren";
import type { Topf, Verteilung } from "../domain/zuteilung/verteilung";
import { bestaendeCliTexts } from "../i18n/bestaendeCliTexts";
import { bestaendeSentence } from "../i18n/bestaendeTexts";
import { cliTexts } from "../i18n/cliTexts";
import { rechenSentence } from "../i18n/rechenTexts";
import { workbookSentence } from "../i18n/workbookTexts";
import { zuteilungSentence } from "../i18n/zuteilungTexts";
import { readBestaende, type Bestandszeile } from "../reading/bestaende/readBestaende";
import { readCsv } from "../reading/csv";
import type { Applied } from "../workbook/plan";
import { readZuteilungsblatt } from "../writing/zuteilung/readZuteilungsblatt";
import { readBytes, writeWhole } from "./files";
import { openMappe } from "./openMappe";
import { parseCall } from "./options";
import { isTrouble, type Outcome, type Trouble } from "./outcome";

const OPTIONS = {
  bestaende: "string",
  mittel: "string",
  satz: "string",
  verfahren: "string",
  jahr: "string",
  json: "string",
  mappe: "string",
} as const;

/** "intm zuteilen --bestaende": the allocation from counts alone. */
export async function zuteilenBestaende(args: readonly string[]): Promise<Outcome> {
  const call = parseCall(args, OPTIONS);
  if (isTrouble(call)) return call;
  const wishes = wishesOf(call.options);
  if (isTrouble(wishes)) return wishes;
  const bytes = await readBytes(wishes.file);
  if (!bytes.ok) return { sentence: workbookSentence(bytes.refusal, "de") };
  const zeilen = readBestaende(readCsv(bytes.value));
  if (!zeilen.ok) return { sentence: bestaendeSentence(zeilen.refusal, "de") };
  const rechnung = rechneTopf(wishes.topf, listeOf(zeilen.value), wishes.verfahren, "endgueltig");
  if (!rechnung.ok) return { sentence: zuteilungSentence(rechnung.refusal, "de") };

  const applied = await writeMappe(call.options["mappe"], rechnung.value, zeilen.value, wishes.jahr);
  if (isTrouble(applied)) return applied;
  const { verteilung } = rechnung.value;
  const json = call.options["json"];
  if (typeof json === "string") {
    await writeWhole(json, `${JSON.stringify(bestaendeJson(verteilung), null, 1)}\n`);
  }
  return { text: [report(verteilung), ...applied].join("\n") };
}

interface Wishes {
  readonly file: string;
  readonly topf: Topf;
  readonly verfahren: Verfahren;
  readonly jahr?: number;
}

function wishesOf(options: Readonly<Record<string, string | boolean | undefined>>): Wishes | Trouble {
  const { bestaende, mittel, satz, verfahren, jahr } = options;
  if (typeof bestaende !== "string") return { sentence: bestaendeCliTexts.noFile };
  const topf = topfOf(mittel, satz);
  if (isTrouble(topf)) return topf;
  // The Land gave a rate for each person and rounded to whole euros: 85 × 796,08 was paid as 67.667.
  const chosen = verfahren ?? (topf.kind === "satz" ? "euro" : "rest");
  const known = VERFAHREN.find((one) => one === chosen);
  if (known === undefined) return { sentence: bestaendeCliTexts.noVerfahren(String(verfahren)) };
  if (jahr === undefined) return { file: bestaende, topf, verfahren: known };
  return /^20\d\d$/u.test(String(jahr))
    ? { file: bestaende, topf, verfahren: known, jahr: Number(jahr) }
    : { sentence: bestaendeCliTexts.noJahr(String(jahr)) };
}

function topfOf(mittel: string | boolean | undefined, satz: string | boolean | undefined): Topf | Trouble {
  if (typeof mittel === "string" && typeof satz === "string") return { sentence: bestaendeCliTexts.twoToepfe };
  if (typeof mittel === "string") {
    const betrag = parseBetrag(mittel);
    return betrag.ok
      ? { kind: "mittel", mittel: betrag.value }
      : { sentence: rechenSentence(betrag.refusal, "de") };
  }
  if (typeof satz !== "string") return { sentence: bestaendeCliTexts.noTopf };
  const rate = parseSatz(satz);
  return rate.ok
    ? { kind: "satz", satz: rate.value }
    : { sentence: zuteilungSentence(rate.refusal, "de") };
}

function listeOf(zeilen: readonly Bestandszeile[]): Bestandsliste {
  const bestaende = zeilen.map((zeile) => ({ ...zeile, stand: "vollstaendig" as const }));
  return { bestaende, fehlend: [], fragen: 0, ungeleseneDateien: 0 };
}

/** One line of report for each sheet that was written. */
async function writeMappe(
  file: string | boolean | undefined,
  rechnung: Zuteilungsrechnung,
  zeilen: readonly Bestandszeile[],
  jahr: number | undefined,
): Promise<readonly string[] | Trouble> {
  if (typeof file !== "string") return [];
  const workbook = await openMappe(file);
  if (isTrouble(workbook)) return workbook;
  const bisher = await readZuteilungsblatt(workbook, jahr);
  if (!bisher.ok) return { sentence: workbookSentence(bisher.refusal, "de") };
  const plan = await planZuteilung(rechnung, {
    ...(jahr === undefined ? {} : { jahr }),
    gemeinden: withAgs(zeilen),
    bisher: bisher.value,
    vermerk: { zeit: now(), wer: "Befehlszeile", version: VERSION },
  });
  const applied = await workbook.apply(plan);
  if (!applied.ok) return { sentence: workbookSentence(applied.refusal, "de") };
  await writeWhole(file, await workbook.save());
  return writtenLines(applied.value, file);
}

function withAgs(zeilen: readonly Bestandszeile[]) {
  const known = gemeindenOf(zeilen.map(({ gemeinde }) => gemeinde));
  return zeilen.map(({ gemeinde, ags }, index) => ({
    ...known[index],
    name: gemeinde,
    ...(ags === undefined ? {} : { ags }),
  }));
}

function writtenLines(applied: readonly Applied[], file: string): readonly string[] {
  return [cliTexts.written(applied, path.basename(file))];
}

function report(verteilung: Verteilung): string {
  const rows = verteilung.zeilen.map(({ gemeinde, bestand, anteil, betrag }) =>
    bestaendeCliTexts.row(gemeinde, bestand, anteil, betrag),
  );
  return [...rows, bestaendeCliTexts.sum(verteilung)].join("\n");
}
