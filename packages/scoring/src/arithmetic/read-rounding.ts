import type { Given } from '../input/given.ts';
import { oneOf, readChoice, readCount, readFields } from '../input/read.ts';
import {
  defaultRounding,
  type FigureBasis,
  figureBases,
  type Rounding,
  roundingModes,
} from './rounding.ts';

/** More digits than any table prints, and few enough for a safe integer. */
const MOST_DIGITS = 15;

/** Reads a rounding; half-up to two digits when left out. */
export function readRounding(given: Given): Rounding {
  if (given.value === undefined) return defaultRounding;
  readFields(given, ['mode', 'digits']);
  const digits = readCount(given.at('digits'));
  if (digits > MOST_DIGITS) {
    const expected = { zh: `0至${MOST_DIGITS}位小数`, en: `0 to ${MOST_DIGITS} digits` };
    given.at('digits').refuse('out-of-range', expected);
  }
  const stated = given.at('mode');
  const mode = roundingModes.find((known) => known === stated.value);
  if (mode === undefined) stated.refuse('unknown-id', oneOf(roundingModes));
  return { mode: mode ?? defaultRounding.mode, digits };
}

/** Reads which figure is compared; the exact one when left out. */
export function readFigureBasis(given: Given): FigureBasis {
  return readChoice(given, figureBases, 'exact');
}
