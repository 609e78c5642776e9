import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  type Fraction,
  formatExact,
  fraction,
  larger,
  multiply,
  negate,
  ONE,
  parseExact,
  reduce,
  sign,
  smaller,
  splitWhole,
  subtract,
  sum,
  ZERO,
} from './fraction.ts';

const most = Number.MAX_SAFE_INTEGER;
const most64 = BigInt(most);
/** Terms below it are not reduced: dividing by their common divisor can wait. */
const small = 2 ** 26;
const of = (numerator: number | bigint, denominator: number | bigint = 1): Fraction =>
  ({ numerator, denominator }) as Fraction;

describe('fractions of numbers', () => {
  it.each<[string, () => Fraction, Fraction]>([
    ['a sum over one denominator keeps it', () => add(of(1, 4), of(1, 4)), of(2, 4)],
    ['a sum over two has their product', () => add(of(1, 2), of(1, 4)), of(6, 8)],
    ['a difference is a sum', () => subtract(of(1, 2), of(1, 4)), of(2, 8)],
    ['a product is not reduced', () => multiply(of(1, 2), of(2, 3)), of(2, 6)],
    ['up to the limit', () => multiply(of(small - 2), of(1, 2)), of(small - 2, 2)],
    ['below 0 too', () => multiply(of(2 - small), of(1, 2)), of(2 - small, 2)],
    ['and in the denominator', () => multiply(of(2), of(1, small - 2)), of(2, small - 2)],
    ['from the limit on it is', () => multiply(of(small / 2), of(2, 2)), of(small / 2)],
    ['and so from the limit down', () => multiply(of(-small / 2), of(2, 2)), of(-small / 2)],
    ['and from it in the denominator', () => multiply(of(2), of(1, small)), of(1, small / 2)],
    ['and far beyond it', () => multiply(of(small * 8), of(1, 4)), of(small * 2)],
    ['terms are taken as they are', () => fraction(2, 4), of(2, 4)],
    ['big ones in lowest terms', () => fraction(2n, 4n), of(1, 2)],
    ['big ones below 0', () => fraction(-6n, 4n), of(-3, 2)],
    ['one of the two big', () => fraction(4, 2n), of(2)],
    ['the other of the two big', () => fraction(4n, 2), of(2)],
    ['big ones stay so', () => fraction(most64 + 1n, 3n), of(most64 + 1n, 3n)],
    ['big below the line too', () => fraction(3n, most64 + 2n), of(1, 3002399751580331)],
    ['nothing is nothing', () => fraction(0n, 7n), of(0, 1)],
    ['a quotient turns the divisor over', () => divide(of(1, 2), of(3, 4)), of(4, 6)],
    ['and keeps its denominator positive', () => divide(of(1, 2), of(-3, 4)), of(-4, 6)],
    ['lowest terms', () => reduce(of(-6, 8)), of(-3, 4)],
    ['lowest terms of big ones', () => reduce(of(6n, 8n)), of(3, 4)],
  ])('%s', (_, result, expected) => {
    expect(result()).toEqual(expected);
  });
});

describe('fractions leave doubles before they round', () => {
  it.each<[string, () => Fraction, string]>([
    ['a sum over one denominator', () => add(of(most), of(most - 1)), String(2n * most64 - 1n)],
    ['below 0 too', () => add(of(-most), of(1 - most)), String(1n - 2n * most64)],
    // 3x = 2^54 − 1 and 2y = 2^54 − 2: the difference of the rounded ones would be 2
    [
      'a sum whose two parts are too large',
      () => add(of(6004799503160661, 2), of(-most, 3)),
      '1/6',
    ],
    // 3 × 3002399751580331 = 2^53 + 1
    ['a sum whose left part is', () => add(of(3002399751580331), of(-5, 3)), '9007199254740988/3'],
    ['a sum whose right part is', () => add(of(-5, 3), of(3002399751580331)), '9007199254740988/3'],
    ['a sum that itself is', () => add(of(most, 3), of(1, 2)), `${2n * most64 + 3n}/6`],
    ['a sum whose denominator is', () => add(of(1, most), of(1, most - 2)), sumOfTwo()],
    ['a product', () => multiply(of(most), of(3)), String(3n * most64)],
    ['a product whose denominator is', () => multiply(of(1, most), of(1, 3)), `1/${3n * most64}`],
    ['a product whose terms are', () => multiply(of(most, 2), of(3, most - 2)), productOfTwo()],
    ['a quotient', () => divide(of(most), of(1, 3)), String(3n * most64)],
    ['one big, one small', () => add(of(most64 * 2n, 1n), of(1, 2)), `${4n * most64 + 1n}/2`],
    ['one small, one big', () => add(of(1, 2), of(most64 * 2n, 1n)), `${4n * most64 + 1n}/2`],
    [
      'a product of one big, one small',
      () => multiply(of(most64 * 2n, 1n), of(3)),
      String(6n * most64),
    ],
    [
      'a product of one small, one big',
      () => multiply(of(3), of(most64 * 2n, 1n)),
      String(6n * most64),
    ],
  ])('%s', (_, result, expected) => {
    expect(formatExact(result())).toBe(expected);
  });

  function sumOfTwo(): string {
    const [top, bottom] = [2n * most64 - 2n, most64 * (most64 - 2n)];
    return showLowest(top, bottom);
  }

  function productOfTwo(): string {
    return showLowest(3n * most64, 2n * (most64 - 2n));
  }

  function showLowest(top: bigint, bottom: bigint): string {
    let [x, y] = [top, bottom];
    while (y > 0n) [x, y] = [y, x % y];
    return `${top / x}/${bottom / x}`;
  }

  it('and come back to numbers where they fit', () => {
    expect(subtract(add(of(most), of(most)), of(most))).toEqual(of(most));
    expect(reduce(of(most64, 1n))).toEqual(of(most));
    expect(reduce(of(most64 + 1n, 1n))).toEqual(of(most64 + 1n, 1n));
    expect(reduce(of(1n, most64))).toEqual(of(1, most));
    expect(reduce(of(1n, most64 + 1n))).toEqual(of(1n, most64 + 1n));
  });
});

describe('signs and order', () => {
  it.each<[Fraction, -1 | 0 | 1]>([
    [of(3, 4), 1],
    [ZERO, 0],
    [of(-3, 4), -1],
    [of(most64 * 2n, 1n), 1],
    [of(-most64 * 2n, 1n), -1],
  ])('case %#', (value, expected) => {
    expect(sign(value)).toBe(expected);
    expect(sign(negate(value)) + expected).toBe(0);
    expect(compare(value, ZERO)).toBe(expected);
  });

  it('finds the smaller and the larger, and takes the first of two that are equal', () => {
    const [half, twoQuarters, third] = [of(1, 2), of(2, 4), of(1, 3)];
    expect([smaller(half, third), smaller(third, half)]).toEqual([third, third]);
    expect([larger(half, third), larger(third, half)]).toEqual([half, half]);
    expect(smaller(half, twoQuarters)).toBe(half);
    expect(larger(half, twoQuarters)).toBe(half);
  });

  it('adds up nothing to nothing', () => {
    expect(sum([])).toBe(ZERO);
    expect(formatExact(sum([ONE, of(1, 3), of(-1, 2)]))).toBe('5/6');
  });
});

describe('a whole part', () => {
  it.each<[Fraction, string, number]>([
    [of(7, 2), '3', 0],
    [of(10, 3), '3', -1],
    [of(11, 3), '3', 1],
    [of(4, 2), '2', -1],
    [of(0, 3), '0', -1],
    [of(most, most - 1), '1', -1],
    [of(most64 * 3n + 1n, 2n), String((most64 * 3n + 1n) / 2n), -1],
    [of(most64 * 3n, 2n), String((most64 * 3n) / 2n), 0],
    [of(most64 * 5n, 3n), String((most64 * 5n) / 3n), 1],
  ])('case %#', (value, whole, order) => {
    const split = splitWhole(value);
    expect([formatExact(split.whole), split.order]).toEqual([whole, order]);
  });
});

describe('parseExact', () => {
  it.each<[string, Fraction]>([
    ['5', of(5, 1)],
    ['-10/3', of(-10, 3)],
    ['2/4', of(2, 4)],
    // fifteen digits are a safe integer, whatever they are; sixteen may not be, and are reduced
    ['999999999999998/2', of(999999999999998, 2)],
    ['2000000000000000/4', of(500000000000000, 1)],
    ['4/2000000000000000', of(1, 500000000000000)],
    ['9007199254740993', of(9007199254740993n, 1n)],
    ['1/9007199254740993', of(1n, 9007199254740993n)],
  ])('reads %s', (text, expected) => {
    expect(parseExact(text)).toEqual(expected);
  });

  it.each<unknown>([
    '',
    'abc',
    '1/0',
    '1/',
    '/2',
    '1.5',
    '+1',
    ' 1',
    '1 ',
    '1/-2',
    '--1',
    '1e3',
    5,
    null,
    `1${'0'.repeat(4000)}`,
  ])('refuses %j', (text) => {
    expect(() => parseExact(text as string)).toThrow('10/3');
  });
});
