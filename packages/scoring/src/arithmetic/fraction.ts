import type { Problem } from '@liujiang/indicators';
import { invalidInput, ScoringError } from '../input/scoring-error.ts';

/** A double holds these whole numbers exactly; every step that could leave their range is checked. */
interface SafeFraction {
  readonly numerator: number;
  readonly denominator: number;
}

interface BigFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * An exact rational number: a pair of safe integers while both fit, otherwise of BigInts. The denominator is positive.
 * It need not be in lowest terms, so that a chain of sums over one denominator costs no division.
 *
 * @internal
 */
export type Fraction = SafeFraction | BigFraction;

export const ZERO: Fraction = { numerator: 0, denominator: 1 };
export const ONE: Fraction = { numerator: 1, denominator: 1 };
export const HUNDRED: Fraction = { numerator: 100, denominator: 1 };

function isSafe(value: Fraction): value is SafeFraction {
  return typeof value.numerator === 'number';
}

function widen({ numerator, denominator }: Fraction): BigFraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

function gcd(a: number, b: number): number {
  let [x, y] = [Math.abs(a), b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function reduceSafe(numerator: number, denominator: number): SafeFraction {
  const divisor = gcd(numerator, denominator);
  return divisor === 1
    ? { numerator, denominator }
    : { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Products of terms up to this are safe, so that reducing can wait. */
const SMALL = 2 ** 26;

/** `null` when the terms do not fit. A rounded product is never mistaken for a safe one, because it lies above 2^53. */
function settle(numerator: number, denominator: number): SafeFraction | null {
  if (numerator < SMALL && numerator > -SMALL && denominator < SMALL)
    return { numerator, denominator };
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) return null;
  return reduceSafe(numerator, denominator);
}

function reduceBig(numerator: bigint, denominator: bigint): Fraction {
  let [x, y] = [numerator < 0n ? -numerator : numerator, denominator];
  while (y !== 0n) [x, y] = [y, x % y];
  const [top, bottom] = [numerator / x, denominator / x];
  const [small, under] = [Number(top), Number(bottom)];
  return Number.isSafeInteger(small) && Number.isSafeInteger(under)
    ? { numerator: small, denominator: under }
    : { numerator: top, denominator: bottom };
}

/** From integers of any size; a JavaScript number must be a safe one. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1): Fraction {
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    return { numerator, denominator };
  }
  return reduceBig(BigInt(numerator), BigInt(denominator));
}

export function reduce(value: Fraction): Fraction {
  return isSafe(value)
    ? reduceSafe(value.numerator, value.denominator)
    : reduceBig(value.numerator, value.denominator);
}

export function sign({ numerator }: Fraction): -1 | 0 | 1 {
  if (numerator > 0) return 1;
  return numerator < 0 ? -1 : 0;
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (isSafe(a) && isSafe(b)) {
    if (a.denominator === b.denominator) {
      const numerator = a.numerator + b.numerator;
      if (Number.isSafeInteger(numerator)) return { numerator, denominator: a.denominator };
    } else {
      const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
      const whole = Number.isSafeInteger(left) && Number.isSafeInteger(right);
      const result = whole ? settle(left + right, a.denominator * b.denominator) : null;
      if (result !== null) return result;
    }
  }
  const [x, y] = [widen(a), widen(b)];
  return reduceBig(
    x.numerator * y.denominator + y.numerator * x.denominator,
    x.denominator * y.denominator,
  );
}

/** both terms come from one fraction, so they are of one kind */
function pair(numerator: number | bigint, denominator: number | bigint): Fraction {
  return { numerator, denominator } as Fraction;
}

export function negate({ numerator, denominator }: Fraction): Fraction {
  return pair(-numerator, denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  if (isSafe(a) && isSafe(b)) {
    const result = settle(a.numerator * b.numerator, a.denominator * b.denominator);
    if (result !== null) return result;
  }
  const [x, y] = [widen(a), widen(b)];
  return reduceBig(x.numerator * y.numerator, x.denominator * y.denominator);
}

/** `divisor` must not be 0; callers check first. */
export function divide(dividend: Fraction, divisor: Fraction): Fraction {
  if (sign(divisor) < 0) return divide(negate(dividend), negate(divisor));
  return multiply(dividend, pair(divisor.denominator, divisor.numerator));
}

export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  return sign(subtract(a, b));
}

export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(add, ZERO);
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** 1, 10, 100 …, up to 15 noughts. */
export function powerOfTen(noughts: number): Fraction {
  return { numerator: 10 ** noughts, denominator: 1 };
}

/** The whole part of a number that is not negative, and how the rest compares with a half. @internal */
export function splitWhole({ numerator, denominator }: Fraction): {
  readonly whole: Fraction;
  readonly order: number;
} {
  // every operator here works alike on two BigInts and on two numbers, which the types cannot say
  const [top, bottom] = [numerator as number, denominator as number];
  const rest = top % bottom;
  const twice = rest + rest; // exact in a double of any size
  const order = twice === bottom ? 0 : twice > bottom ? 1 : -1;
  return { whole: fraction((top - rest) / bottom), order }; // an exact multiple, so the division is exact
}

/** In lowest terms: `10/3`, or `5` for a whole number. */
export function formatExact(value: Fraction): string {
  const { numerator, denominator } = reduce(value);
  // biome-ignore lint/suspicious/noDoubleEquals: 1 and 1n alike
  return denominator == 1 ? `${numerator}` : `${numerator}/${denominator}`;
}

/** Longer than any figure of a catalogue, and short enough to calculate with. */
export const EXACT: RegExp = /^-?\d{1,4000}(?:\/[1-9]\d{0,3999})?$/;

/**
 * Reads what {@link formatExact} wrote and may have come back from a file. `readNumber` reads what users give.
 *
 * @throws ScoringError when it is not such a figure.
 */
export function parseExact(text: string): Fraction {
  if (typeof text !== 'string' || !EXACT.test(text)) {
    const expected = { zh: '精确分数，如 10/3', en: 'an exact figure such as 10/3' };
    const got = JSON.stringify(String(text).slice(0, 60));
    const problem: Problem = { code: 'not-a-number', path: '', expected, got, nearest: [] };
    throw new ScoringError(invalidInput, [problem]);
  }
  const slash = text.indexOf('/');
  const [top, bottom] = slash === -1 ? [text, '1'] : [text.slice(0, slash), text.slice(slash + 1)];
  return top.length < 16 && bottom.length < 16
    ? { numerator: Number(top), denominator: Number(bottom) }
    : reduceBig(BigInt(top), BigInt(bottom));
}
