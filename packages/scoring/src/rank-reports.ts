import { compare, type Fraction } from './fraction.ts';
import { type Interval, parseBounds } from './interval.ts';
import { join, Problems } from './problems.ts';
import { readOwnNumber } from './read.ts';
import type { ScoreReport } from './report.ts';
import { listReportNodes } from './report-nodes.ts';
import { incomparableReports } from './scoring-error.ts';

/** How reports are ranked. */
export interface RankingOptions {
  /** By the exact total, or by the one that is printed: 89.914 and 89.912 both print 89.91. */
  readonly on: 'exact' | 'published';
  /** Equal totals share a rank; the next rank leaves a gap (`competition`: 1, 1, 3) or not (`dense`: 1, 1, 2). */
  readonly ties: 'competition' | 'dense';
}

/** One place in a ranking. */
export interface Place<T> {
  readonly entry: T;
  /** Best and worst rank that is still possible, from 1; equal once that is settled; `null` without a figure. */
  readonly rank: { readonly best: number; readonly worst: number } | null;
}

/** What a ranking needs to know of an entry: its figures, `null` where it has none. @internal */
export interface Rankable<T> {
  readonly entry: T;
  readonly figure: Interval | null;
}

type Placed<T> = Rankable<T> & { readonly figure: Interval };

/** The fewest different totals that intervals can take: greedy stabbing, from the lowest upper end. */
function fewestTotals(intervals: readonly Interval[]): number {
  let count = 0;
  let last: Fraction | null = null;
  for (const { min, max } of [...intervals].sort((a, b) => compare(a.max, b.max))) {
    if (last !== null && compare(min, last) <= 0) continue;
    count += 1;
    last = max;
  }
  return count;
}

/** The most different totals that intervals can take, or a bound on it: settled ones count once, open ones each. */
function mostTotals(intervals: readonly Interval[]): number {
  const settledOnes = intervals.filter(({ min, max }) => compare(min, max) === 0);
  return intervals.length - settledOnes.length + fewestTotals(settledOnes);
}

/** Places in order: by best rank, then worst, then as given. @internal */
export function rank<T>(
  entries: readonly Rankable<T>[],
  ties: RankingOptions['ties'],
): readonly Place<T>[] {
  const placed = entries.filter((entry): entry is Placed<T> => entry.figure !== null);
  const places = placed.map(({ entry, figure }) => {
    const surely = placed.filter((other) => compare(other.figure.min, figure.max) > 0);
    const possibly = placed.filter(
      (other) => other.figure !== figure && compare(other.figure.max, figure.min) > 0,
    );
    const count = (above: readonly Placed<T>[], tally: (all: readonly Interval[]) => number) =>
      ties === 'dense' ? tally(above.map((other) => other.figure)) : above.length;
    const best = 1 + count(surely, fewestTotals);
    const worst = 1 + count(possibly, mostTotals);
    return { entry, rank: { best, worst } };
  });
  const ordered = places.sort((a, b) => a.rank.best - b.rank.best || a.rank.worst - b.rank.worst);
  const unplaced = entries
    .filter(({ figure }) => figure === null)
    .map(({ entry }) => ({ entry, rank: null }));
  return [...ordered, ...unplaced];
}

/** Everything of a scheme that shows in a report: a hash copied along with a changed scheme vouches for nothing. */
function fingerprint({ scheme, indicators }: ScoreReport): string {
  const weights = listReportNodes(indicators).map(({ id, weight }) => [id, weight]);
  return JSON.stringify([scheme, weights]);
}

/** Lists in what two reports differ that have to be made alike to be put side by side. */
export function listDifferences(
  a: ScoreReport,
  b: ScoreReport,
  path: string,
  problems: Problems,
): void {
  const fields = [
    ['catalogue.hash', a.catalogue.hash, b.catalogue.hash, '指标体系', 'catalogue'],
    ['scheme.hash', a.scheme.hash, b.scheme.hash, '评估方案', 'scheme'],
    [
      'pack',
      `${a.pack.id} ${a.pack.version}`,
      `${b.pack.id} ${b.pack.version}`,
      '规则包',
      'rule pack',
    ],
  ] as const;
  if (a.scheme.hash === b.scheme.hash && fingerprint(a) !== fingerprint(b)) {
    const expected = {
      zh: '由 defineScheme 生成、此后未改动的方案',
      en: 'a scheme that was not changed after defineScheme made it',
    };
    problems.add('unlike', join(path, 'scheme'), expected, b.scheme.id);
  }
  for (const [field, expected, got, zh, en] of fields) {
    if (expected === got) continue;
    const words = { zh: `同一${zh}（${expected}）`, en: `the same ${en} (${expected})` };
    problems.add('unlike', path === '' ? field : `${path}.${field}`, words, got);
  }
}

function figureOf(report: ScoreReport, on: RankingOptions['on']): Interval | null {
  const { bounds, min, max } = report.score;
  if (bounds === null || min === null || max === null) return null;
  if (on === 'exact') return parseBounds(bounds);
  return { min: readOwnNumber(min), max: readOwnNumber(max) };
}

/**
 * Ranks sites by their totals. A report that is still open has a best and a worst rank; one without a figure has none
 * and comes last.
 *
 * @throws ScoringError (`incomparable-reports`) when catalogue, scheme or rule pack differ, when a report does not say
 * whom it is about (`subject`), or when two are about the same.
 *
 * @example
 * ```ts
 * import { rankReports } from '@liujiang/scoring';
 *
 * rankReports([], { on: 'exact', ties: 'competition' }); //=> []
 * ```
 */
export function rankReports(
  reports: readonly ScoreReport[],
  options: RankingOptions,
): readonly Place<ScoreReport>[] {
  const problems = new Problems();
  const [first] = reports;
  const subjects = new Set<string>();
  reports.forEach((report, index) => {
    const path = join('reports', index);
    if (first !== undefined) listDifferences(first, report, path, problems);
    const id = report.subject?.id;
    if (id === undefined || subjects.has(id)) {
      const expected = { zh: '各不相同的被评估对象', en: 'a subject of its own' };
      problems.add('subject', join(path, 'subject'), expected, id);
    }
    subjects.add(id ?? '');
  });
  problems.throwIfAny(incomparableReports);
  return rank(
    reports.map((entry) => ({ entry, figure: figureOf(entry, options.on) })),
    options.ties,
  );
}
