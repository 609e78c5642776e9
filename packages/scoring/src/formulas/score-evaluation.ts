import type { Fraction } from '../fraction.ts';
import { isSettled, scaleInterval } from '../interval.ts';
import type { Rounding } from '../rounding.ts';
import { makeScore, type Score } from '../score.ts';
import { type Evaluation, UNKNOWN_RATE } from './evaluation.ts';

/** What one formula says, in points of `full`. */
export function scoreEvaluation<T>(
  { rate, coverage }: Evaluation<unknown>,
  full: Fraction,
  rounding: Rounding,
  trace: T,
): Score<T> {
  const points = scaleInterval(rate ?? UNKNOWN_RATE, full);
  return makeScore(points, coverage, isSettled(points) ? 'scored' : 'open', rounding, trace);
}
