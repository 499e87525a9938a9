import type {
  ListenDienst,
  ListenQuellen,
  ListenRefusal,
  ListenVorgaben,
  ListenWatch,
} from "../../application/listenDienst";
import type { ListenUebersicht } from "../../application/listenUebersicht";
import { stichzeitOf } from "../../domain/einstellung/stichzeitOf";
import { refused, type Result } from "../../domain/result";
import type { Workbook } from "../../workbook/workbook";
import { judge, plan } from "./askReader";
import { openLine, ReaderLost, type Connect, type Line } from "./line";
import { sendQuellen } from "./sendQuellen";
import { startWorker } from "./startWorker";

/**
 * Reads and judges in a worker. Each reading has its own: cancelling ends it, and what was read before stays. A new
 * judgement that is cancelled goes on in the worker to its end, but nobody keeps it.
 */
export function workerListenDienst(workbook: Workbook, connect: Connect = startWorker): ListenDienst {
  let reader: Line | undefined;
  return {
    readListen: async (quellen, vorgaben, watch = {}) => {
      const refusal = refusalOf(quellen, vorgaben);
      if (refusal !== "none") return refused(refusal);
      const fresh = openLine(connect);
      const read = await orRefused(watch, async (noted) => {
        const sent = await sendQuellen(fresh, workbook, quellen, noted);
        return sent === "sent" ? judge(fresh, vorgaben, noted) : refused(sent);
      });
      if (read.ok) {
        reader?.end();
        reader = fresh;
      } else fresh.end();
      return read;
    },
    judgeAgain: async (vorgaben, watch = {}) => {
      const line = reader;
      if (line === undefined) return refused({ kind: "keineQuelle" });
      return orRefused(watch, async (noted) => judge(line, vorgaben, noted));
    },
    planWrites: async (stand) => {
      if (reader === undefined) throw new Error("nothing was read");
      return plan(reader, stand);
    },
  };
}

/** Said before anything is read. */
function refusalOf({ sheets, files }: ListenQuellen, { werte }: ListenVorgaben): ListenRefusal | "none" {
  if (sheets.length + files.length === 0) return { kind: "keineQuelle" };
  const stichzeit = stichzeitOf(werte);
  return stichzeit.ok ? "none" : stichzeit.refusal;
}

/** Cancelling answers at once, whatever the work is just doing; a reader that broke down is one refusal. */
async function orRefused(
  { progress, signal }: ListenWatch,
  work: (noted: ListenWatch) => Promise<Result<ListenUebersicht, ListenRefusal>>,
): Promise<Result<ListenUebersicht, ListenRefusal>> {
  if (signal?.aborted === true) return ABGEBROCHEN;
  let bei = "";
  const noted: ListenWatch = {
    progress: (fortschritt) => {
      if (signal?.aborted === true) return;
      bei = fortschritt.name;
      progress?.(fortschritt);
    },
    ...(signal === undefined ? {} : { signal }),
  };
  const cancelled = new Promise<typeof ABGEBROCHEN>((resolve) => {
    signal?.addEventListener("abort", () => resolve(ABGEBROCHEN), { once: true });
  });
  const worked = work(noted).catch((error: unknown) => {
    if (error instanceof ReaderLost) return refused({ kind: "absturz", bei } as const);
    throw error;
  });
  return Promise.race([worked, cancelled]);
}

const ABGEBROCHEN = refused({ kind: "abgebrochen" } as const);
