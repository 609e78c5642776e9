import { compare, type Fraction } from './fraction.ts';
import type { Interval } from './interval.ts';

/** How equal totals share a rank. */
export type Ties = 'competition' | 'dense';

/** One place in a ranking. */
export interface Place<T> {
  readonly entry: T;
  /** Best and worst rank that is still possible, from 1; equal when the rank is settled; `null` without a figure. */
  readonly rank: { readonly best: number; readonly worst: number } | null;
}

/** The figures of an entry, as far as a ranking needs them; `null` without a figure. @internal */
export interface Rankable<T> {
  readonly entry: T;
  readonly figure: Interval | null;
}

type Placed<T> = Rankable<T> & { readonly figure: Interval };

/** How many of the values, sorted from the highest, are greater than `value`. */
function countAbove(descending: readonly Fraction[], value: Fraction): number {
  let [from, to] = [0, descending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const candidate = descending[middle];
    if (candidate !== undefined && compare(candidate, value) > 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function sortDescending(values: readonly Fraction[]): readonly Fraction[] {
  return [...values].sort((a, b) => compare(b, a));
}

function isOpen({ min, max }: Interval): boolean {
  return compare(min, max) !== 0;
}

/**
 * The fewest different totals that the intervals above a value can take, for every value: greedy stabbing from the
 * highest lower end down. The result holds the ends that need a total of their own.
 */
function fewestTotals(intervals: readonly Interval[]): readonly Fraction[] {
  const stabs: Fraction[] = [];
  for (const { min, max } of [...intervals].sort((a, b) => compare(b.min, a.min))) {
    const last = stabs.at(-1);
    if (last === undefined || compare(max, last) < 0) stabs.push(min);
  }
  return stabs;
}

/** The most different totals that intervals can take: settled ones of one total count once, open ones each. */
function mostTotals(intervals: readonly Interval[]): readonly Fraction[] {
  const settledOnes = sortDescending(intervals.filter((one) => !isOpen(one)).map(({ max }) => max));
  const different = settledOnes.filter((value, at) => {
    const before = settledOnes[at - 1];
    return before === undefined || compare(before, value) !== 0;
  });
  return sortDescending([...different, ...intervals.filter(isOpen).map(({ max }) => max)]);
}

/**
 * Places by best rank, then worst, then as given. An entry is certainly lower than those whose least exceeds its most,
 * and possibly lower than those whose most exceeds its least; both are counted in sorted lists.
 *
 * @internal
 */
export function rank<T>(entries: readonly Rankable<T>[], ties: Ties): readonly Place<T>[] {
  const placed = entries.filter((entry): entry is Placed<T> => entry.figure !== null);
  const figures = placed.map(({ figure }) => figure);
  const surely =
    ties === 'dense' ? fewestTotals(figures) : sortDescending(figures.map(({ min }) => min));
  const possibly =
    ties === 'dense' ? mostTotals(figures) : sortDescending(figures.map(({ max }) => max));
  const places = placed.map(({ entry, figure }) => {
    // the most of an open entry exceeds its own least, and it must not count itself
    const itself = isOpen(figure) ? 1 : 0;
    const best = 1 + countAbove(surely, figure.max);
    const worst = 1 + countAbove(possibly, figure.min) - itself;
    return { entry, rank: { best, worst } };
  });
  const ordered = places.sort((a, b) => a.rank.best - b.rank.best || a.rank.worst - b.rank.worst);
  const unplaced = entries
    .filter(({ figure }) => figure === null)
    .map(({ entry }) => ({ entry, rank: null }));
  return [...ordered, ...unplaced];
}
