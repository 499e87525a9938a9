export interface Meter {
  readonly stop: () => Promise<{ readonly ms: number; readonly longestBlock: number }>;
}

/** Measures for how long the page's thread was busy with one thing: the longest gap between two ticks. */
export function startMeter(): Meter {
  const start = performance.now();
  let last = start;
  let longestBlock = 0;
  let ticks = 0;
  const tick = (): void => {
    const now = performance.now();
    longestBlock = Math.max(longestBlock, now - last);
    last = now;
    ticks += 1;
  };
  const timer = setInterval(tick, 4);
  return {
    stop: async () => {
      const ms = performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, 10));
      clearInterval(timer);
      tick();
      if (ticks < 2) throw new Error("the meter did not tick");
      return { ms, longestBlock };
    },
  };
}
