import { UNKNOWN_RATE } from '../arithmetic/evaluation.ts';
import {
  compare,
  divide,
  type Fraction,
  fraction,
  HUNDRED,
  larger,
  ONE,
  parseExact,
  smaller,
  subtract,
  sum,
  ZERO,
} from '../arithmetic/fraction.ts';
import { type Interval, settled } from '../arithmetic/interval.ts';
import type { RatingMethod, Third } from './rating-method.ts';
import type { SharedMark } from './read-marks.ts';

function mean(shares: readonly Fraction[]): Fraction {
  return divide(sum(shares), fraction(shares.length));
}

function settleThree(low: Fraction, high: Fraction, third: Fraction, how: Third['settle']) {
  const [a = low, b = low, c = low] = [low, high, third].sort(compare);
  switch (how) {
    case 'mean':
      return mean([a, b, c]);
    case 'middle':
      return b;
    case 'third':
      return third;
    case 'closest': {
      const order = compare(subtract(b, a), subtract(c, b));
      if (order === 0) return mean([a, b, c]);
      return order < 0 ? mean([a, b]) : mean([b, c]);
    }
  }
}

/** Every result that a third mark between 0 and 1 could still give when two are too far apart. */
function boundThird(low: Fraction, high: Fraction, how: Third['settle']): Interval {
  if (how === 'closest') {
    // a third mark has most effect when it lies as far outside as the two are apart
    const gap = subtract(high, low);
    return {
      min: mean([low, larger(ZERO, subtract(low, gap))]),
      max: mean([high, smaller(ONE, subtract(high, subtract(low, high)))]),
    };
  }
  return { min: settleThree(low, high, ZERO, how), max: settleThree(low, high, ONE, how) };
}

interface Settlement {
  readonly rate: Interval;
  readonly unresolved: boolean;
  readonly counted: readonly SharedMark[];
}

function settleByThird(marks: readonly SharedMark[], { gap, settle }: Third): Settlement {
  const third = marks.find(({ mark }) => mark.third);
  const pair = marks.filter((mark) => mark !== third);
  const [first, second] = pair.map(({ share }) => share);
  if (first === undefined || second === undefined) {
    return { rate: UNKNOWN_RATE, unresolved: false, counted: [] };
  }
  const [low, high] = [smaller(first, second), larger(first, second)];
  const limit = divide(parseExact(String(gap)), HUNDRED);
  if (compare(subtract(high, low), limit) <= 0) {
    return { rate: settled(mean([low, high])), unresolved: false, counted: pair };
  }
  if (third === undefined) {
    return { rate: boundThird(low, high, settle), unresolved: true, counted: pair };
  }
  const rate = settled(settleThree(low, high, third.share, settle));
  return { rate, unresolved: false, counted: settle === 'third' ? [third] : marks };
}

/** The result of the marks; bounds while a third is missing. */
export function settleMarks(marks: readonly SharedMark[], method: RatingMethod): Settlement {
  const shares = marks.map(({ share }) => share);
  if (marks.length === 0) return { rate: UNKNOWN_RATE, unresolved: false, counted: [] };
  switch (method.method) {
    case 'third':
      return settleByThird(marks, method);
    case 'mean':
      return { rate: settled(mean(shares)), unresolved: false, counted: marks };
    case 'lower':
      return { rate: settled(shares.reduce(smaller)), unresolved: false, counted: marks };
  }
}
