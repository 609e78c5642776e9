import { Given } from '../input/given.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { takeIn } from '../input/within.ts';
import { EXACT, parseExact, ZERO } from './fraction.ts';
import { readRounding } from './read-rounding.ts';
import { type Rounding, roundFraction } from './rounding.ts';

/**
 * Rounds an exact figure of a score (`10/3`) to a decimal. Half-up to two digits unless told otherwise.
 *
 * @throws ScoringError when it is not a fraction as scores write them, or mode or digits are invalid.
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
  return takeIn({ exact, rounding }, () => {
    const given = new Given({ exact, rounding });
    const { problems } = given;
    const how = readRounding(given.at('rounding'));
    const valid = typeof exact === 'string' && EXACT.test(exact);
    if (!valid) {
      const expected = { zh: '精确分数，如 10/3', en: 'an exact figure such as 10/3' };
      given.at('exact').refuse('not-a-number', expected);
    }
    problems.throwIfAny(invalidInput);
    return roundFraction(valid ? parseExact(exact) : ZERO, how);
  });
}
