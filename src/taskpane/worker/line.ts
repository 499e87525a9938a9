import type { Answer, End, Part, Progress, Request, Send, Task } from "./messages";

/** The page's end of the line to a reader that runs beside it. */
export interface Line {
  /** Rejects with ReaderLost once the reader has broken down or was ended. */
  readonly ask: (
    task: Task,
    hear?: (part: Progress | Part) => void,
    handOver?: Transferable[],
  ) => Promise<End>;
  readonly end: () => void;
}

/** Starts a reader; what it says goes to `answered`, and `lost` is called if it breaks down. */
export type Connect = (
  answered: (answer: Answer) => void,
  lost: () => void,
) => { readonly send: Send<Request>; readonly end: () => void };

export class ReaderLost extends Error {}

export function openLine(connect: Connect): Line {
  const waiting = new Map<number, Waiting>();
  let isLost = false;
  let asked = 0;

  const reader = connect((answer) => {
    const asker = waiting.get(answer.number);
    if (asker === undefined) return;
    if (answer.kind === "progress") asker.hear(answer);
    else if (isPart(answer)) {
      asker.hear(answer);
      reader.send({ number: answer.number, task: { kind: "next" } });
    } else {
      waiting.delete(answer.number);
      if (answer.kind === "failed") asker.reject(new ReaderLost());
      else asker.resolve(answer);
    }
  }, lose);

  function lose(): void {
    isLost = true;
    for (const { reject } of waiting.values()) reject(new ReaderLost());
    waiting.clear();
  }

  return {
    ask: async (task, hear = () => undefined, handOver = []) => {
      if (isLost) throw new ReaderLost();
      const number = ++asked;
      return new Promise<End>((resolve, reject) => {
        waiting.set(number, { hear, resolve, reject });
        reader.send({ number, task }, handOver);
      });
    },
    end: () => {
      reader.end();
      lose();
    },
  };
}

interface Waiting {
  readonly hear: (part: Progress | Part) => void;
  readonly resolve: (end: End) => void;
  readonly reject: (lost: ReaderLost) => void;
}

function isPart(answer: Part | End): answer is Part {
  return answer.kind === "fragen" || answer.kind === "rows";
}
