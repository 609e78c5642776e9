/** What one step is held against: a plain operation on the same data, in the same run. */
export interface Row {
  readonly name: string;
  /** What `1 ×` is. */
  readonly base: string;
  readonly goal?: number | undefined;
  readonly run: () => unknown;
  readonly baseRun: () => unknown;
}

export interface Measured {
  readonly name: string;
  readonly base: string;
  readonly goal?: number | undefined;
  /** Milliseconds of the step, and of what it is held against. */
  readonly time: number;
  readonly baseTime: number;
  /** How many times what it is held against. */
  readonly ratio: number;
}

/** Who makes something keeps it: the collector then has to spare it, on both sides. */
const kept: [unknown] = [undefined];

/** Milliseconds that one call takes, in the middle of calls that take `long` milliseconds together. */
function timeOnce(call: () => unknown, calls: number): number {
  const start = performance.now();
  for (let count = 0; count < calls; count += 1) kept[0] = call();
  return (performance.now() - start) / calls;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/**
 * Measures a step beside what it is held against, turn by turn, so that both meet the same machine: a turn is one call of what
 * takes long, and as many as fit into the time of that of what is short.
 */
export function measure({ name, base, goal, run, baseRun }: Row, seconds: number): Measured {
  const warmUp = performance.now() + 300 * seconds;
  do {
    kept[0] = run();
    kept[0] = baseRun();
  } while (performance.now() < warmUp);
  const long = Math.max(timeOnce(run, 1), 1);
  const calls = Math.max(1, Math.round(long / timeOnce(run, 3)));
  const baseCalls = Math.max(1, Math.round(long / timeOnce(baseRun, 3)));
  const times: number[] = [];
  const baseTimes: number[] = [];
  const end = performance.now() + 1000 * seconds;
  while (times.length < 5 || (performance.now() < end && times.length < 1000)) {
    baseTimes.push(timeOnce(baseRun, baseCalls));
    times.push(timeOnce(run, calls));
  }
  kept[0] = undefined;
  const [time, baseTime] = [median(times), median(baseTimes)];
  return { name, base, goal, time, baseTime, ratio: time / baseTime };
}
