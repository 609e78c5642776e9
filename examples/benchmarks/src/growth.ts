// Prints how the time of each function grows with its input: the exponent, by doubling the input until one call takes long.
import { stdout } from 'node:process';
import { keepFigures, rounded } from './figures.ts';
import { type Case, cases } from './growth-cases.ts';
import { median } from './measure.ts';

const only = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';
/** One call that takes longer ends the doubling. */
const long = 1_000;
/** The most that is tried, so that what takes no time ends too. */
const most = 1 << 20;
/** n log n at the sizes tried here, with what a busy machine adds. */
const goal = 1.25;

function timeOf(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

interface Point {
  readonly n: number;
  readonly time: number;
}

function follow({ make, from = 64, most: own = most }: Case): readonly Point[] {
  const points: Point[] = [];
  const warmUp = make(from);
  for (let turn = 0; turn < 3; turn += 1) warmUp();
  for (let n = from; n <= own; n *= 2) {
    const call = make(n);
    const first = timeOf(call);
    const time =
      first > long / 4 ? first : median([first, ...Array.from({ length: 4 }, () => timeOf(call))]);
    points.push({ n, time });
    if (time > long) break;
  }
  return points;
}

/** The slope of time over n, both as powers of two, over the last three doublings. */
function exponentOf(points: readonly Point[]): number {
  const last = points.slice(-4);
  const x = last.map(({ n }) => Math.log2(n));
  const y = last.map(({ time }) => Math.log2(time));
  const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const over = x.reduce(
    (sum, value, index) => sum + (value - meanX) * ((y[index] ?? 0) - meanY),
    0,
  );
  const under = x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  return over / under;
}

const figures: object[] = [];
for (const one of cases.filter(({ name }) => name.includes(only))) {
  const points = follow(one);
  const { n, time } = points.at(-1) ?? { n: 0, time: 0 };
  const exponent = exponentOf(points);
  stdout.write(
    `${one.name.padEnd(52)}${String(n).padStart(9)}${time.toFixed(0).padStart(8)} ms   n^${exponent.toFixed(2)}${exponent > goal ? `   ABOVE n^${goal}` : ''}\n`,
  );
  figures.push({ name: one.name, n, exponent: rounded(exponent) });
}
if (only === '') keepFigures('growth', figures);
