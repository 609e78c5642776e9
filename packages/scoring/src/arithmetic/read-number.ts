import type { Bilingual } from '@liujiang/indicators';
import type { Given } from '../input/given.ts';
import { compare, type Fraction, fraction, HUNDRED, sign, ZERO } from './fraction.ts';

/**
 * A number as users give it: a JavaScript number or a text, `89`, `'89.5'`, `'4/3'`. It is read from its text and never
 * calculated as a double; up to 15 digits on each side of the point. A double with the noise of earlier arithmetic
 * (`0.1 + 0.2`) is refused: give the text.
 */
export type NumberInput = number | string;

/** The accepted range of a number. */
interface NumberLimits {
  readonly positive?: boolean;
  readonly maximum?: { readonly value: Fraction; readonly expected: Bilingual };
}

/** A whole number, then either digits after a point or a denominator. */
const NUMBER = /^(\d{1,15})(?:\.(\d{1,15})|\/(\d{1,15}))?$/;

function readUnsigned(text: string): Fraction | null {
  const [, whole, digits = '', divisor = '1'] = NUMBER.exec(text) ?? [];
  const denominator = 10n ** BigInt(digits.length) * BigInt(divisor);
  if (whole === undefined || denominator === 0n) return null;
  return fraction(BigInt(whole + digits), denominator);
}

const expectedNumber: Bilingual = {
  zh: '不小于0的数，小数点前后各不超过15位（如 89、"89.5"、"4/3"）',
  en: 'a number not below 0 with at most 15 digits on each side of the point (89, "89.5", "4/3")',
};

/** Reads a number that is not negative. When it is refused, the problem is listed and the result is 0. */
export function readNumber(given: Given, { positive, maximum }: NumberLimits = {}): Fraction {
  const { value } = given;
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  const result = readUnsigned(text);
  if (result === null) {
    given.refuse('not-a-number', expectedNumber);
    return ZERO;
  }
  if (positive && sign(result) === 0) {
    given.refuse('out-of-range', { zh: '大于0的数', en: 'a number above 0' });
  }
  if (maximum !== undefined && compare(result, maximum.value) > 0) {
    given.refuse('out-of-range', maximum.expected);
  }
  return result;
}

/** Reads a number from 0 to 100. */
export function readPercent(given: Given): Fraction {
  const expected = { zh: '不超过100（百分比）', en: 'at most 100 (percent)' };
  return readNumber(given, { maximum: { value: HUNDRED, expected } });
}

/** Reads a decimal that this package wrote. */
export function readOwnNumber(text: string): Fraction {
  return readUnsigned(text) ?? ZERO;
}
