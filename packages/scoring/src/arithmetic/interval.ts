import {
  compare,
  type Fraction,
  larger,
  multiply,
  parseExact,
  smaller,
  subtract,
  sum,
  ZERO,
} from './fraction.ts';

/** Least and greatest possible value. One fraction stands for both where they are known to be the same. @internal */
export interface Interval {
  readonly min: Fraction;
  readonly max: Fraction;
}

export function settled(value: Fraction): Interval {
  return { min: value, max: value };
}

/** No points, for certain. */
export const NOTHING: Interval = { min: ZERO, max: ZERO };

export function isSettled({ min, max }: Interval): boolean {
  return min === max || compare(min, max) === 0;
}

export function scaleInterval({ min, max }: Interval, factor: Fraction): Interval {
  const least = multiply(min, factor);
  return { min: least, max: max === min ? least : multiply(max, factor) };
}

/** Each at its least, and each at its most. */
export function addIntervals(intervals: readonly Interval[]): Interval {
  const min = sum(intervals.map((interval) => interval.min));
  const known = intervals.every((interval) => interval.min === interval.max);
  return { min, max: known ? min : sum(intervals.map(({ max }) => max)) };
}

/** By how much one is more than the other: at its least and at its most, each side for itself. */
export function differenceOf(a: Interval, b: Interval): Interval {
  const [low, high] = [subtract(a.min, b.min), subtract(a.max, b.max)];
  return { min: smaller(low, high), max: larger(low, high) };
}

/** Reads bounds that `exactBounds` wrote. */
export function parseBounds(bounds: { readonly min: string; readonly max: string }): Interval {
  const min = parseExact(bounds.min);
  return { min, max: bounds.max === bounds.min ? min : parseExact(bounds.max) };
}
