import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  atMost,
  minus,
  over,
  plus,
  type Ratio,
  ratio,
  readRatio,
  showRatio,
  times,
} from '../testing/oracle.ts';
import { runs } from '../testing/runs.ts';
import {
  add,
  compare,
  divide,
  type Fraction,
  formatExact,
  fraction,
  multiply,
  parseExact,
  reduce,
  subtract,
} from './fraction.ts';
import { type Rounding, roundFraction } from './rounding.ts';

const integers = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const pairs = fc.tuple(integers, fc.bigInt({ min: 1n, max: 10n ** 24n }));

const ours = ([a, b]: readonly [bigint, bigint]): Fraction => fraction(a, b);
const theirs = ([a, b]: readonly [bigint, bigint]): Ratio => ratio(a, b);

describe('fractions', () => {
  test.prop([pairs, pairs], runs(1000))('agree with an independent calculation', (x, y) => {
    const [a, b, p, q] = [ours(x), ours(y), theirs(x), theirs(y)];
    expect(formatExact(add(a, b))).toBe(showRatio(plus(p, q)));
    expect(formatExact(subtract(a, b))).toBe(showRatio(minus(p, q)));
    expect(formatExact(multiply(a, b))).toBe(showRatio(times(p, q)));
    if (y[0] !== 0n) expect(formatExact(divide(a, b))).toBe(showRatio(over(p, q)));
    expect(compare(a, b) <= 0).toBe(atMost(p, q));
    expect(parseExact(formatExact(a))).toEqual(reduce(a));
  });
});

const roundings: fc.Arbitrary<Rounding> = fc.record({
  mode: fc.constantFrom('half-up', 'half-even', 'down'),
  digits: fc.integer({ min: 0, max: 6 }),
});

describe('roundFraction', () => {
  test.prop([pairs, roundings], runs(1000))(
    'lands on the nearest decimal that its mode allows',
    (x, rounding) => {
      const exact = theirs(x);
      const printed = readRatio(roundFraction(ours(x), rounding).replace('-', ''));
      const size: Ratio = [exact[0] < 0n ? -exact[0] : exact[0], exact[1]];
      const step = ratio(1, 10n ** BigInt(rounding.digits));
      const error = minus(size, printed);
      if (rounding.mode === 'down') {
        expect(atMost(ratio(0), error) && !atMost(step, error)).toBe(true);
      } else {
        const half = over(step, ratio(2));
        const tie = (error[0] < 0n ? -error[0] : error[0]) * half[1] === half[0] * error[1];
        expect(atMost(error, half) && atMost(minus(ratio(0), error), half)).toBe(true);
        const even = over(printed, step)[0] % 2n === 0n;
        if (tie) expect(rounding.mode === 'half-up' ? error[0] < 0n : even).toBe(true);
      }
    },
  );

  test.prop([fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.integer({ min: 0, max: 6 })], runs(1000))(
    'settles every half as its mode says',
    (whole, digits) => {
      const half = fraction(2n * whole + 1n, 2n * 10n ** BigInt(digits));
      const units = (mode: Rounding['mode']): bigint =>
        BigInt(roundFraction(half, { mode, digits }).replace('.', ''));
      expect(units('half-up')).toBe(whole + 1n);
      expect(units('down')).toBe(whole);
      expect(units('half-even')).toBe(whole % 2n === 0n ? whole : whole + 1n);
    },
  );
});
