/** Runs in the browser: the pane's own path to the worker, with buttons for a test instead of screens. */
import type { ListenRefusal, SchreibStand } from "../../../src/application/listenDienst";
import { parseBetrag } from "../../../src/domain/geld/parseBetrag";
import { gemeindenOf } from "../../../src/domain/gemeinde/landkreise";
import { parseZuteilungsquote } from "../../../src/domain/zuteilung/zuteilungsquote";
import type { Result } from "../../../src/domain/result";
import { workerListenDienst } from "../../../src/taskpane/worker/workerListenDienst";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { Workbook } from "../../../src/workbook/workbook";
import { newWorkbook, openWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import { startMeter } from "./meter";

export interface Auftrag {
  readonly gemeinden: readonly string[];
  /** Reads the sheets of the workbook that was opened, instead of the picked files. */
  readonly ofWorkbook?: boolean;
  /** Cancels at the first progress that tells a row number of at least this. */
  readonly cancelAtRow?: number;
}

export interface Lesung {
  readonly refusal?: ListenRefusal;
  readonly summe?: Readonly<Record<string, number>>;
  readonly ms: number;
  /** The longest time for which the page could not answer. */
  readonly longestBlock: number;
  readonly answeredAfterCancel?: number;
  readonly heard: number;
}

export interface Page {
  /** The picked file becomes the open workbook. */
  readonly openWorkbook: () => Promise<void>;
  /** Excel's open workbook, on the page that stands in Excel. */
  readonly openExcel: () => Promise<void>;
  readonly read: (auftrag: Auftrag) => Promise<Lesung>;
  readonly judgeAgain: (auftrag: Auftrag) => Promise<Lesung>;
  readonly plan: () => Promise<{
    readonly rows: readonly number[];
    readonly ms: number;
    readonly longestBlock: number;
  }>;
}

let workbook: Workbook = newWorkbook();
let dienst = workerListenDienst(workbook);

const page: Page = {
  openWorkbook: async () => {
    const [file] = picked();
    if (file === undefined) throw new Error("no file was picked");
    workbook = value(await openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name));
    dienst = workerListenDienst(workbook);
  },
  openExcel: async () => {
    await Office.onReady();
    workbook = excelWorkbook();
    dienst = workerListenDienst(workbook);
  },
  read: async (auftrag) => {
    const sheets = auftrag.ofWorkbook === true ? value(await workbook.sheets()).map(({ name }) => name) : [];
    const files = auftrag.ofWorkbook === true ? [] : picked();
    return measured(auftrag, async (watch) =>
      dienst.readListen({ sheets, files }, vorgabenOf(auftrag), watch),
    );
  },
  judgeAgain: async (auftrag) =>
    measured(auftrag, async (watch) => dienst.judgeAgain(vorgabenOf(auftrag), watch)),
  plan: async () => {
    const meter = startMeter();
    const writes = await dienst.planWrites(STAND);
    return { rows: writes.map(({ layout }) => layout.rows.length), ...(await meter.stop()) };
  },
};

Object.assign(globalThis, { listen: page });

type Read = ReturnType<typeof dienst.readListen>;
type Watch = NonNullable<Parameters<typeof dienst.readListen>[2]>;

async function measured({ cancelAtRow }: Auftrag, work: (watch: Watch) => Read): Promise<Lesung> {
  const abort = new AbortController();
  const meter = startMeter();
  let cancelled: number | undefined;
  let heard = 0;
  const read = await work({
    signal: abort.signal,
    progress: ({ zeile }) => {
      heard += 1;
      if (cancelAtRow === undefined || zeile < cancelAtRow || cancelled !== undefined) return;
      cancelled = performance.now();
      abort.abort();
    },
  });
  const answeredAfterCancel =
    cancelled === undefined ? {} : { answeredAfterCancel: performance.now() - cancelled };
  const times = await meter.stop();
  return {
    ...(read.ok ? { summe: read.value.summe } : { refusal: read.refusal }),
    ...times,
    ...answeredAfterCancel,
    heard,
  };
}

function picked(): readonly File[] {
  const input = document.querySelector("input");
  return [...(input?.files ?? [])];
}

function vorgabenOf({ gemeinden }: Auftrag) {
  return {
    werte: {
      jahr: 2025,
      landesmittel: value(parseBetrag("40000000,00")),
      quote: value(parseZuteilungsquote("3,77 %")),
    },
    gemeinden: gemeindenOf(gemeinden),
    antworten: [],
    korrekturen: new Map(),
  };
}

const STAND: SchreibStand = {
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

function value<Value, Refusal>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
