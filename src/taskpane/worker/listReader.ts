import type { ListenFortschritt, Quelldatei } from "../../application/listenDienst";
import { listenLauf, type BeurteilteListen, type ListenLauf } from "../../application/listenLauf";
import type { Eingang } from "../../application/zuteilenListen";
import { done } from "../../domain/result";
import type { SheetWrite } from "../../workbook/plan";
import { readFile } from "../../workbook/xlsx/readFile";
import type { Answer, End, Part, Request, Send, Task } from "./messages";
import { standOf, vorgabenOf, type PlainVorgaben } from "./plain";
import { sheetOf, type SheetHead, type SheetSlice } from "./sheetSlices";

/** The worker's end of the line: holds what was read and what was judged, and answers one request after the other. */
export function listReader(send: Send<Answer>): (request: Request) => void {
  const reading: Reading = { lauf: listenLauf(), sheets: [] };
  let before = Promise.resolve();
  let next = (): void => undefined;
  return ({ number, task }) => {
    if (task.kind === "next") {
      next();
      return;
    }
    const say: Say = {
      progress: (fortschritt) => send({ number, kind: "progress", fortschritt }),
      part: async (part) =>
        new Promise((resolve) => {
          next = resolve;
          send({ number, ...part });
        }),
    };
    before = before
      .then(() => work(reading, task, say))
      .then((end) => send({ number, ...end }))
      .catch(() => send({ number, kind: "failed" }));
  };
}

interface Say {
  readonly progress: (fortschritt: ListenFortschritt) => void;
  /** Done when the page has taken it in. */
  readonly part: (part: Unnumbered<Part>) => Promise<void>;
}

type Unnumbered<Message> = Message extends unknown ? Omit<Message, "number"> : never;

interface Reading {
  readonly lauf: ListenLauf;
  readonly sheets: { readonly head: SheetHead; readonly slices: SheetSlice[] }[];
  /** Judged, but perhaps cancelled meanwhile. */
  fresh?: BeurteilteListen;
  kept?: BeurteilteListen;
}

async function work(
  reading: Reading,
  task: Exclude<Task, { readonly kind: "next" }>,
  say: Say,
): Promise<Unnumbered<End>> {
  const { lauf, sheets } = reading;
  switch (task.kind) {
    case "file":
      lauf.take(await eingangOf(task.name, task.file));
      return { kind: "taken" };
    case "sheet":
      sheets.push({ head: task.head, slices: [] });
      return { kind: "taken" };
    case "slice":
      sheets.at(-1)?.slices.push(task.slice);
      return { kind: "taken" };
    case "openWorkbook":
      lauf.take({ file: task.name, sheets: sheets.map(({ head, slices }) => sheetOf(head, slices)) });
      return { kind: "taken" };
    case "judge":
      return judge(reading, task.vorgaben, say);
    case "keep":
      if (reading.fresh !== undefined) reading.kept = reading.fresh;
      return { kind: "taken" };
    case "plan":
      if (reading.kept === undefined) throw new Error("nothing was judged");
      return sendPlan(await reading.kept.planWrites(standOf(task.stand)), say);
  }
}

/** A file that was moved or changed since it was picked cannot be opened any more. */
async function eingangOf(file: string, quelle: Quelldatei): Promise<Eingang> {
  const bytes = await quelle.arrayBuffer().catch(() => "gone" as const);
  if (bytes === "gone") return { file, unreadable: { kind: "dateiFehlt", file } };
  const read = await readFile(new Uint8Array(bytes), file);
  return read.ok ? { file, sheets: read.value } : { file, unreadable: read.refusal };
}

async function judge(reading: Reading, vorgaben: PlainVorgaben, say: Say): Promise<Unnumbered<End>> {
  delete reading.fresh;
  const judged = reading.lauf.judge(vorgabenOf(vorgaben), say.progress);
  if (!judged.ok) return { kind: "judged", result: judged };
  reading.fresh = judged.value;
  const { fragen, ...rest } = judged.value.uebersicht;
  for (const some of partsOf(fragen, FRAGEN_PER_PART)) await say.part({ kind: "fragen", fragen: some });
  return { kind: "judged", result: done(rest) };
}

/** The rows go ahead in parts; what is left of each write is small. */
async function sendPlan(writes: readonly SheetWrite[], say: Say): Promise<Unnumbered<End>> {
  for (const [write, { layout }] of writes.entries()) {
    for (const rows of partsOf(layout.rows, ROWS_PER_PART)) await say.part({ kind: "rows", write, rows });
  }
  return {
    kind: "planned",
    writes: writes.map((write) => ({ ...write, layout: { ...write.layout, rows: [] } })),
  };
}

const FRAGEN_PER_PART = 500;
const ROWS_PER_PART = 2000;

function* partsOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
