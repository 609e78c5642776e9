import { add, compare, divide, type Fraction, multiply, subtract, ZERO } from './fraction.ts';
import type { Interval } from './interval.ts';

/** A part of a weighted mean. */
export interface MeanPart {
  readonly weight: Fraction;
  readonly rate: Interval;
  /** True when it may still turn out inapplicable: then the others share its weight. */
  readonly mayVanish: boolean;
}

type Side = keyof Interval;

/** −1 looks for the least mean, 1 for the greatest. */
const directions: Readonly<Record<Side, -1 | 1>> = { min: -1, max: 1 };

/**
 * The furthest that the mean gets on one side: what pulls it the other way is left out, as long as it may vanish. The
 * furthest first, since each that goes makes more of the others worth leaving out. Something stays: the last one is the
 * mean itself and pulls nowhere.
 */
function furthest(parts: readonly MeanPart[], side: Side): Fraction {
  const direction = directions[side];
  const value = ({ rate }: MeanPart): Fraction => rate[side];
  let [weight, points] = [ZERO, ZERO];
  for (const part of parts) {
    weight = add(weight, part.weight);
    points = add(points, multiply(part.weight, value(part)));
  }
  const leaving = parts
    .filter(({ mayVanish }) => mayVanish)
    .sort((a, b) => compare(value(a), value(b)) * direction);
  for (const part of leaving) {
    const pulls = compare(divide(points, weight), value(part)) * direction > 0;
    if (!pulls) break;
    weight = subtract(weight, part.weight);
    points = subtract(points, multiply(part.weight, value(part)));
  }
  return divide(points, weight);
}

/** `rate` of a part that may vanish, as far as it can count: once it is gone, the mean of the others stands for it. */
function clamp(part: MeanPart, mean: Interval): Interval {
  const { rate, mayVanish } = part;
  if (!mayVanish) return rate;
  const lower = compare(rate.min, mean.min) > 0 ? mean.min : rate.min;
  const upper = compare(rate.max, mean.max) < 0 ? mean.max : rate.max;
  return lower === rate.min && upper === rate.max ? rate : { min: lower, max: upper };
}

/**
 * The rates at which the parts of a mean count, so that their weighted mean bounds every way in which the unknown can
 * turn out, inapplicable included. Both bounds are reached.
 */
export function boundParts(parts: readonly MeanPart[]): readonly Interval[] {
  if (!parts.some(({ mayVanish }) => mayVanish)) return parts.map(({ rate }) => rate);
  const mean = { min: furthest(parts, 'min'), max: furthest(parts, 'max') };
  return parts.map((part) => clamp(part, mean));
}

/** The weighted mean of the parts, at its least and at its most. There is at least one part. */
export function boundMean(parts: readonly MeanPart[]): Interval {
  const min = furthest(parts, 'min');
  const known = parts.every(({ rate }) => rate.min === rate.max);
  return { min, max: known ? min : furthest(parts, 'max') };
}
