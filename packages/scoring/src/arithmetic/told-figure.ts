import {
  compare,
  type Fraction,
  formatExact,
  multiply,
  parseExact,
  powerOfTen,
} from './fraction.ts';
import { readOwnNumber } from './read-number.ts';
import { type Rounding, roundFraction } from './rounding.ts';
import { trimDecimal } from './score.ts';

/** The most digits of a decimal that is printed in full. */
const wholeDigits = 6;

/** The most digits of a decimal in this package. */
const mostDigits = 15;

/** A figure in full: a short decimal, otherwise a fraction. */
export function tellExact(value: Fraction): string {
  for (let digits = 0; digits <= wholeDigits; digits += 1) {
    if (formatExact(multiply(value, powerOfTen(digits))).includes('/')) continue;
    return trimDecimal(roundFraction(value, { mode: 'down', digits }));
  }
  return formatExact(value);
}

/** A figure of a trace as it was given: `0.3`, `4/3`. */
export function tellGiven(exact: string): string {
  return tellExact(parseExact(exact));
}

/**
 * A figure that rounding moves across a line, with enough digits to show on which side it is: `59.995`, or the
 * beginning of an endless decimal, `59.996…`.
 */
export function tellApart(value: Fraction, line: Fraction, rounding: Rounding): string {
  const exact = tellExact(value);
  if (!exact.includes('/')) return exact;
  const below = compare(value, line) < 0;
  for (let digits = rounding.digits + 1; digits <= mostDigits; digits += 1) {
    const cut = roundFraction(value, { mode: 'down', digits });
    if (compare(readOwnNumber(cut), line) < 0 === below) return `${cut}…`;
  }
  return exact;
}
