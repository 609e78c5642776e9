import { type ExactBounds, exactBounds } from '../arithmetic/exact-bounds.ts';
import type { Interval } from '../arithmetic/interval.ts';
import { type Rounding, roundFraction } from '../arithmetic/rounding.ts';

/** Points that can be gained, with bounds when something about them is unknown. */
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
