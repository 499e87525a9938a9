import type { Connect } from "../../../src/taskpane/worker/line";
import { listReader } from "../../../src/taskpane/worker/listReader";
import type { Answer, Request } from "../../../src/taskpane/worker/messages";

export interface ClonedReaders {
  readonly connect: Connect;
  /** How many were started, and how many are still open. */
  readonly counts: () => { readonly started: number; readonly open: number };
  /** The largest part of any answer: rows or questions at once. */
  readonly largest: () => number;
}

/**
 * What the worker does, in the same thread but with every message copied as the browser copies it. `breaksAt`: the
 * reader dies when it is asked for this file.
 */
export function clonedReaders(breaksAt = ""): ClonedReaders {
  let started = 0;
  let open = 0;
  let largest = 0;
  const connect: Connect = (answered, lost) => {
    started += 1;
    open += 1;
    let isOpen = true;
    const take = listReader((answer) => {
      largest = Math.max(largest, sizeOf(answer));
      const copy = structuredClone(answer);
      setImmediate(() => isOpen && answered(copy));
    });
    return {
      send: (request, handOver = []) => {
        if (isFile(request, breaksAt)) setImmediate(lost);
        else take(copyOf(request, handOver));
      },
      end: () => {
        if (isOpen) open -= 1;
        isOpen = false;
      },
    };
  };
  return { connect, counts: () => ({ started, open }), largest: () => largest };
}

function isFile({ task }: Request, name: string): boolean {
  return task.kind === "file" && task.name === name;
}

/** A File goes to a worker as it is; Node has none that can be copied. */
function copyOf(request: Request, transfer: Transferable[]): Request {
  return request.task.kind === "file" ? request : structuredClone(request, { transfer });
}

function sizeOf(answer: Answer): number {
  if (answer.kind === "fragen") return answer.fragen.length;
  if (answer.kind === "rows") return answer.rows.length;
  return answer.kind === "planned" ? Math.max(...answer.writes.map(({ layout }) => layout.rows.length)) : 0;
}
