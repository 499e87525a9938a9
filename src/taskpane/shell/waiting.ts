import { useSyncExternalStore } from "react";

/** Whether Excel makes us wait because the clerk is typing in a cell. */
export interface Waiting {
  readonly isWaiting: () => boolean;
  readonly listen: (listener: () => void) => () => void;
}

export interface WaitingSource extends Waiting {
  /** Each request that begins to wait says so, and says when it no longer does. */
  readonly set: (isWaiting: boolean) => void;
}

export function newWaiting(): WaitingSource {
  const listeners = new Set<() => void>();
  let waits = 0;
  return {
    isWaiting: () => waits > 0,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (isWaiting) => {
      waits += isWaiting ? 1 : -1;
      listeners.forEach((listener) => listener());
    },
  };
}

export function useWaiting({ isWaiting, listen }: Waiting = NEVER): boolean {
  return useSyncExternalStore(listen, isWaiting);
}

/** Where nobody makes us wait. */
const NEVER: Waiting = { isWaiting: () => false, listen: () => () => undefined };
