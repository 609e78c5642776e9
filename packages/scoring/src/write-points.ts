import { type ExactBounds, exactBounds } from './exact-bounds.ts';
import type { Interval } from './interval.ts';
import { type Rounding, roundFraction } from './rounding.ts';

/** Points to be had, with bounds where something about them is unknown. */
export interface Points {
  readonly exact: ExactBounds;
  /** Rounded like the report. */
  readonly min: string;
  readonly max: string;
}

/** @internal */
export function writePoints(interval: Interval, rounding: Rounding): Points {
  return {
    exact: exactBounds(interval),
    min: roundFraction(interval.min, rounding),
    max: roundFraction(interval.max, rounding),
  };
}
