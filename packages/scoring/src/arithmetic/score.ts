import { exactBounds } from './exact-bounds.ts';
import { compare, divide, type Fraction, ONE, sign } from './fraction.ts';
import { type Interval, isSettled } from './interval.ts';
import { type Rounding, roundFraction } from './rounding.ts';

export const scoreStatuses = ['scored', 'open', 'closed', 'inapplicable', 'excluded'] as const;

/**
 * How far a figure is settled.
 *
 * - `scored`: every part is known.
 * - `open`: something is unknown; `value` is null, and `min` and `max` bound it.
 * - `closed`: something is unknown, and the scheme counts the unknown as failed.
 * - `inapplicable`: nothing here applies; there is no figure, not even 0.
 * - `excluded`: the scheme leaves it out.
 */
export type ScoreStatus = (typeof scoreStatuses)[number];

/** A figure with its bounds and its derivation. `T` is the kind of derivation. */
export interface Score<T> {
  /** In lowest terms, `10/3` or `5`; `null` while the score is open or nothing applies. */
  readonly exact: string | null;
  /** `exact` as a decimal, rounded once; `null` when `exact` is. */
  readonly value: string | null;
  /** The least it can still become, rounded like `value`; `null` when nothing applies. */
  readonly min: string | null;
  /** The most it can still become, rounded like `value`; `null` when nothing applies. */
  readonly max: string | null;
  /** Both bounds, exact; `null` when nothing applies. */
  readonly bounds: { readonly min: string; readonly max: string } | null;
  /**
   * The judged share of what can be judged, a decimal from `0` to `1`, rounded down to four digits so that only all of
   * it is `1`; `null` when nothing can be judged.
   */
  readonly completeness: string | null;
  /** How far the figure is settled. */
  readonly status: ScoreStatus;
  /** The derivation of the figure. */
  readonly trace: T;
}

/** How much is judged, and how much could be, in the same unit. @internal */
export interface Coverage {
  readonly judged: Fraction;
  readonly judgeable: Fraction;
}

/** Printed as a share: `0.9166`, `1`. */
function formatCompleteness({ judged, judgeable }: Coverage): string | null {
  if (sign(judgeable) === 0) return null;
  const share = divide(judged, judgeable);
  if (compare(share, ONE) === 0) return '1';
  return trimDecimal(roundFraction(share, { mode: 'down', digits: 4 }));
}

/** Makes a score; every rounding of the package happens here, on an exact figure. */
export function makeScore<T>(
  interval: Interval | null,
  coverage: Coverage,
  status: ScoreStatus,
  rounding: Rounding,
  trace: T,
): Score<T> {
  const bounds = interval && exactBounds(interval);
  const known = interval !== null && isSettled(interval);
  const min = interval && roundFraction(interval.min, rounding);
  return {
    exact: known ? (bounds?.min ?? null) : null,
    value: known ? min : null,
    min,
    max: known ? min : interval && roundFraction(interval.max, rounding),
    bounds,
    completeness: formatCompleteness(coverage),
    status,
    trace,
  };
}

/** Without trailing zeros, for a sentence: `89.00` is 89. */
export function trimDecimal(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
