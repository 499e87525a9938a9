import fs from "node:fs";
import path from "node:path";
import type { ListenVorgaben, Quelldatei, SchreibStand } from "../../src/application/listenDienst";
import { gemeindenOf } from "../../src/domain/gemeinde/landkreise";
import { parseBetrag } from "../../src/domain/geld/parseBetrag";
import { parseZuteilungsquote } from "../../src/domain/zuteilung/zuteilungsquote";
import { FAELLE, value } from "./runFall";

/** A case of test/faelle/listen as the pane gets it: settings of the year and picked files. */
export interface Fallvorgaben {
  readonly vorgaben: ListenVorgaben;
  readonly files: readonly Quelldatei[];
  readonly truth: Truth;
}

interface Truth {
  readonly total: Readonly<Record<string, number>>;
  readonly allocation: Readonly<Record<string, string>>;
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

interface Fall {
  readonly year: number;
  readonly stateAmount: string;
  readonly countySharePercent: string;
  readonly files: readonly string[];
}

export function vorgabenOfFall(name: string): Fallvorgaben {
  const folder = path.join(FAELLE, name);
  const { year, stateAmount, countySharePercent, files } = json(path.join(folder, "case.json")) as Fall;
  const { municipalities } = json(path.join(FAELLE, "gemeinden.json")) as {
    readonly municipalities: readonly string[];
  };
  return {
    vorgaben: {
      werte: {
        jahr: year,
        landesmittel: value(parseBetrag(stateAmount)),
        quote: value(parseZuteilungsquote(countySharePercent)),
      },
      gemeinden: gemeindenOf(municipalities),
      antworten: [],
      korrekturen: new Map(),
    },
    files: files.map((file) => quelldatei(folder, file)),
    truth: json(path.join(folder, "truth.json")) as Truth,
  };
}

export const LEERER_STAND: SchreibStand = {
  einstellungen: {
    einstellungen: { jahre: [] },
    quellen: new Map(),
    korrekturen: new Map(),
    weitere: new Map(),
  },
  klaerung: [],
  zeit: "2024-02-02T14:05",
  wer: "MB",
  version: "0.1.0",
};

function quelldatei(folder: string, name: string): Quelldatei {
  return {
    name,
    arrayBuffer: () => Promise.resolve(new Uint8Array(fs.readFileSync(path.join(folder, name))).buffer),
  };
}

function json(file: string): unknown {
  return JSON.parse(fs.readFileSync(file, "utf8"));
}
