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
  for (let i = 0; i < runs; i++) times.push(await timeOf(run));
  return medianOf(times);
}

/** The quickest of several runs of two jobs that take turns: what else the machine does can only slow them down. */
export async function quickestTimes(
  one: () => unknown,
  other: () => unknown,
  runs = 5,
): Promise<readonly [number, number]> {
  const times = { one: [] as number[], other: [] as number[] };
  for (let i = 0; i <= runs; i++) {
    times.one.push(await timeOf(one));
    times.other.push(await timeOf(other));
  }
  return [Math.min(...times.one), Math.min(...times.other)];
}

async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
