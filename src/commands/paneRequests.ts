/** A page that a ribbon button opens in the pane. Buttons and pane live in one runtime: this is their channel. */
export interface PaneRequest {
  readonly kind: "mappePruefen" | "hilfe" | "listen" | "fragen" | "formelnInWerte";
}

export interface PaneRequests {
  readonly open: (request: PaneRequest) => void;
  /** A request that came before the pane was there is told at once. Returns what ends the listening. */
  readonly listen: (listener: (request: PaneRequest) => void) => () => void;
}

export function newPaneRequests(): PaneRequests {
  const listeners = new Set<(request: PaneRequest) => void>();
  let waiting: PaneRequest | undefined;
  return {
    open: (request) => {
      if (listeners.size === 0) waiting = request;
      else listeners.forEach((listener) => listener(request));
    },
    listen: (listener) => {
      listeners.add(listener);
      if (waiting !== undefined) listener(waiting);
      waiting = undefined;
      return () => listeners.delete(listener);
    },
  };
}

export const paneRequests: PaneRequests = newPaneRequests();
