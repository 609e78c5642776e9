import { parseExact, ZERO } from './fraction.ts';
import { Problems } from './problems.ts';
import { readRounding } from './read-rounding.ts';
import { type Rounding, roundFraction } from './rounding.ts';

const EXACT = /^-?\d+(\/[1-9]\d*)?$/;

/**
 * Rounds an exact figure of a score (`10/3`) to a decimal. Half-up to two digits unless told otherwise.
 *
 * @throws ScoringError when it is no fraction as scores have them, or when mode or digits are none.
 *
 * @example
 * ```ts
 * import { roundExact } from '@liujiang/scoring';
 *
 * roundExact('20/3'); //=> '6.67'
 * roundExact('57/200', { mode: 'half-up', digits: 2 }); //=> '0.29'
 * roundExact('5/2', { mode: 'half-even', digits: 0 }); //=> '2'
 * ```
 */
export function roundExact(exact: string, rounding?: Rounding): string {
  const problems = new Problems();
  const how = readRounding(rounding, 'rounding', problems);
  const given: unknown = exact;
  const valid = typeof given === 'string' && EXACT.test(given);
  if (!valid) {
    const expected = { zh: '精确分数，如 10/3', en: 'an exact figure such as 10/3' };
    problems.add('not-a-number', 'exact', expected, given);
  }
  problems.throwIfAny('invalid-input');
  return roundFraction(valid ? parseExact(exact) : ZERO, how);
}
