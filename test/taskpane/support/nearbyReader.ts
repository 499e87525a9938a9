import type { Connect } from "../../../src/taskpane/worker/line";
import { listReader } from "../../../src/taskpane/worker/listReader";

/** What the worker does, without one: the same code in the same thread. */
export const nearbyReader: Connect = (answered) => {
  let isOpen = true;
  const take = listReader((answer) => {
    if (isOpen) answered(answer);
  });
  return {
    send: (request) => take(request),
    end: () => {
      isOpen = false;
    },
  };
};
