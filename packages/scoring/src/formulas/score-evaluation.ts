import { type Evaluation, UNKNOWN_RATE } from '../arithmetic/evaluation.ts';
import type { Fraction } from '../arithmetic/fraction.ts';
import { isSettled, scaleInterval } from '../arithmetic/interval.ts';
import type { Rounding } from '../arithmetic/rounding.ts';
import { makeScore, type Score } from '../arithmetic/score.ts';

export function scoreEvaluation<T>(
  { rate, coverage }: Evaluation<unknown>,
  full: Fraction,
  rounding: Rounding,
  trace: T,
): Score<T> {
  const points = scaleInterval(rate ?? UNKNOWN_RATE, full);
  return makeScore(points, coverage, isSettled(points) ? 'scored' : 'open', rounding, trace);
}
