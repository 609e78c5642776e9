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

/** The least and the greatest possible value; a single fraction when both are known to be equal. @internal */
export interface Interval {
  readonly min: Fraction;
  readonly max: Fraction;
}

export function settled(value: Fraction): Interval {
  return { min: value, max: value };
}

/** Exactly no points. */
export const NOTHING: Interval = { min: ZERO, max: ZERO };

export function isSettled({ min, max }: Interval): boolean {
  return min === max || compare(min, max) === 0;
}

export function scaleInterval({ min, max }: Interval, factor: Fraction): Interval {
  const least = multiply(min, factor);
  return { min: least, max: max === min ? least : multiply(max, factor) };
}

/** The least of each combined, and the greatest of each combined. */
export function addIntervals(intervals: readonly Interval[]): Interval {
  const min = sum(intervals.map((interval) => interval.min));
  const known = intervals.every((interval) => interval.min === interval.max);
  return { min, max: known ? min : sum(intervals.map(({ max }) => max)) };
}

/** The difference of the least values and that of the greatest values. */
export function differenceOf(a: Interval, b: Interval): Interval {
  const [low, high] = [subtract(a.min, b.min), subtract(a.max, b.max)];
  return { min: smaller(low, high), max: larger(low, high) };
}

/** Reads bounds that `exactBounds` wrote. */
export function parseBounds(bounds: { readonly min: string; readonly max: string }): Interval {
  const min = parseExact(bounds.min);
  return { min, max: bounds.max === bounds.min ? min : parseExact(bounds.max) };
}
