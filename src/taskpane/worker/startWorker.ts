import type { Connect } from "./line";
import type { Answer } from "./messages";

/** A worker of its own for each reading: ending it frees all that it held, at once. */
export const startWorker: Connect = (answered, lost) => {
  const worker = new Worker(
    new URL(/* webpackChunkName: "listenWorker" */ "./listenWorker.ts", import.meta.url),
  );
  worker.onmessage = ({ data }: MessageEvent<Answer>) => answered(data);
  worker.onerror = lost;
  worker.onmessageerror = lost;
  return {
    send: (request, handOver = []) => worker.postMessage(request, handOver),
    end: () => worker.terminate(),
  };
};
