import { useSyncExternalStore } from "react";

/** Whether Excel makes us wait because the clerk is typing in a cell. */
export interface Waiting {
  readonly isWaiting: () => boolean;
  readonly listen: (listener: () => void) => () => void;
}

export interface WaitingSource extends Waiting {
  readonly set: (isWaiting: boolean) => void;
}

export function newWaiting(): WaitingSource {
  const listeners = new Set<() => void>();
  let now = false;
  return {
    isWaiting: () => now,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (isWaiting) => {
      now = isWaiting;
      listeners.forEach((listener) => listener());
    },
  };
}

export function useWaiting({ isWaiting, listen }: Waiting = NEVER): boolean {
  return useSyncExternalStore(listen, isWaiting);
}

/** Where nobody makes us wait. */
const NEVER: Waiting = { isWaiting: () => false, listen: () => () => undefined };
