export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Against the named reference, measured in the same run. */
  readonly ratio?: number;
  readonly reference?: string;
  readonly target: string;
  readonly note?: string;
}

/** The median of several runs in milliseconds, after one that warms up. */
export async function medianTime(run: () => unknown, runs = 5): Promise<number> {
  await run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}
