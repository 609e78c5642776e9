import { formatExact } from './fraction.ts';
import type { Interval } from './interval.ts';

export interface ExactBounds {
  /** The least it can be, exact. */
  readonly min: string;
  /** The most it can be, exact. */
  readonly max: string;
}

export function exactBounds(interval: Interval): ExactBounds {
  const min = formatExact(interval.min);
  return { min, max: interval.max === interval.min ? min : formatExact(interval.max) };
}
