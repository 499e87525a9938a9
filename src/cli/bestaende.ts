import { bestaendeJson } from "../application/bestaendeJson";
import { bestandslisteOfBestaende, rechneTopf } from "../application/planZuteilung";
import { parseBetrag } from "../domain/geld/parseBetrag";
import { parseSatz } from "../domain/zuteilung/satz";
import { VERFAHREN, type Verfahren } from "../domain/zuteilung/verfahren";
import type { Topf, Verteilung } from "../domain/zuteilung/verteilung";
import { bestaendeCliTexts } from "../i18n/bestaendeCliTexts";
import { bestaendeSentence } from "../i18n/bestaendeTexts";
import { rechenSentence } from "../i18n/rechenTexts";
import { workbookSentence } from "../i18n/workbookTexts";
import { zuteilungSentence } from "../i18n/zuteilungTexts";
import { readBestaende } from "../reading/bestaende/readBestaende";
import { readCsv } from "../reading/csv";
import { writeMappe } from "./bestaendeMappe";
import { readBytes, writeWhole } from "./files";
import { parseCall, textOption, type Call } from "./options";
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
  const wishes = wishesOf(call);
  if (isTrouble(wishes)) return wishes;
  const bytes = await readBytes(wishes.file);
  if (!bytes.ok) return { sentence: workbookSentence(bytes.refusal, "de") };
  const zeilen = readBestaende(readCsv(bytes.value));
  if (!zeilen.ok) return { sentence: bestaendeSentence(zeilen.refusal, "de") };
  const rechnung = rechneTopf(
    wishes.topf,
    bestandslisteOfBestaende(zeilen.value),
    wishes.verfahren,
    "unbekannt",
  );
  if (!rechnung.ok) return { sentence: zuteilungSentence(rechnung.refusal, "de") };

  const applied = await writeMappe(textOption(call, "mappe"), rechnung.value, zeilen.value, wishes.jahr);
  if (isTrouble(applied)) return applied;
  const { verteilung } = rechnung.value;
  const json = textOption(call, "json");
  if (json !== undefined) {
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

function wishesOf(call: Call): Wishes | Trouble {
  const file = textOption(call, "bestaende");
  if (file === undefined) return { sentence: bestaendeCliTexts.noFile };
  const topf = topfOf(textOption(call, "mittel"), textOption(call, "satz"));
  if (isTrouble(topf)) return topf;
  // The Land gave a rate for each person and rounded to whole euros: 85 × 796,08 was paid as 67.667.
  const chosen = textOption(call, "verfahren") ?? (topf.kind === "satz" ? "euro" : "rest");
  const verfahren = VERFAHREN.find((one) => one === chosen);
  if (verfahren === undefined) return { sentence: bestaendeCliTexts.noVerfahren(chosen) };
  const jahr = textOption(call, "jahr");
  if (jahr === undefined) return { file, topf, verfahren };
  if (!/^20\d\d$/u.test(jahr)) return { sentence: bestaendeCliTexts.noJahr(jahr) };
  return { file, topf, verfahren, jahr: Number(jahr) };
}

function topfOf(mittel: string | undefined, satz: string | undefined): Topf | Trouble {
  if (mittel !== undefined && satz !== undefined) return { sentence: bestaendeCliTexts.twoToepfe };
  if (mittel !== undefined) {
    const betrag = parseBetrag(mittel);
    return betrag.ok
      ? { kind: "mittel", mittel: betrag.value }
      : { sentence: rechenSentence(betrag.refusal, "de") };
  }
  if (satz === undefined) return { sentence: bestaendeCliTexts.noTopf };
  const rate = parseSatz(satz);
  return rate.ok ? { kind: "satz", satz: rate.value } : { sentence: zuteilungSentence(rate.refusal, "de") };
}

function report(verteilung: Verteilung): string {
  const rows = verteilung.zeilen.map(({ gemeinde, bestand, anteil, betrag }) =>
    bestaendeCliTexts.row(gemeinde, bestand, anteil, betrag),
  );
  return [...rows, bestaendeCliTexts.sum(verteilung)].join("\n");
}
