import { add, compare, divide, type Fraction, multiply, subtract, ZERO } from './fraction.ts';
import type { Interval } from './interval.ts';

export interface MeanPart {
  readonly weight: Fraction;
  readonly rate: Interval;
  /** True when it may still turn out inapplicable: the others then share its weight. */
  readonly mayVanish: boolean;
}

type Side = keyof Interval;

/** −1 looks for the least mean, 1 for the greatest. */
const directions: Readonly<Record<Side, -1 | 1>> = { min: -1, max: 1 };

/**
 * The mean that is furthest to one side. Parts that may vanish are left out while they pull to the other side, the
 * strongest first, because leaving one out changes the mean for the rest. The last part equals the mean and pulls
 * nowhere, so one always stays.
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

/** The `rate` of a part that may vanish, replaced by the mean of the others when that is further to the side. */
function clamp(part: MeanPart, mean: Interval): Interval {
  const { rate, mayVanish } = part;
  if (!mayVanish) return rate;
  const lower = compare(rate.min, mean.min) > 0 ? mean.min : rate.min;
  const upper = compare(rate.max, mean.max) < 0 ? mean.max : rate.max;
  return lower === rate.min && upper === rate.max ? rate : { min: lower, max: upper };
}

/**
 * The rates at which the parts of a mean count, so that their weighted mean bounds every outcome of the unknown parts,
 * inapplicable included. Both bounds are reached.
 */
export function boundParts(parts: readonly MeanPart[]): readonly Interval[] {
  if (!parts.some(({ mayVanish }) => mayVanish)) return parts.map(({ rate }) => rate);
  const mean = { min: furthest(parts, 'min'), max: furthest(parts, 'max') };
  return parts.map((part) => clamp(part, mean));
}

/** The least and the greatest weighted mean of at least one part. */
export function boundMean(parts: readonly MeanPart[]): Interval {
  const min = furthest(parts, 'min');
  const known = parts.every(({ rate }) => rate.min === rate.max);
  return { min, max: known ? min : furthest(parts, 'max') };
}
