import { Given } from '../input/given.ts';
import { readCount, readFields, readItems } from '../input/read.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { takeIn } from '../input/within.ts';
import { add, divide, formatExact, fraction, multiply, ZERO } from './fraction.ts';
import { type NumberInput, readNumber } from './read-number.ts';
import { readRounding } from './read-rounding.ts';
import { type Rounding, roundFraction } from './rounding.ts';

/**
 * The mean over groups of known size, such as 52 departments at 89.91 and 3 zones at 90.73. It is exact for the given
 * figures: from published means it is the mean of rounded figures.
 *
 * @throws ScoringError listing invalid figures and counts; a group counts at least one.
 *
 * @example
 * ```ts
 * import { groupMean } from '@liujiang/scoring';
 *
 * groupMean([{ value: '89.91', count: 52 }, { value: '90.73', count: 3 }]).value; //=> '89.95'
 * ```
 */
export function groupMean(
  groups: readonly { readonly value: NumberInput; readonly count: number }[],
  rounding?: Rounding,
): { readonly exact: string; readonly value: string } {
  return takeIn({ groups, rounding }, () => {
    const given = new Given(groups);
    const { problems } = given;
    const list = readItems(given);
    if (list.length === 0 && problems.list.length === 0)
      given.refuse('empty', { zh: '至少一个组', en: 'at least one group' });
    let [points, members] = [ZERO, ZERO];
    for (const group of list) {
      readFields(group, ['value', 'count']);
      const count = fraction(readCount(group.at('count'), 1));
      members = add(members, count);
      points = add(points, multiply(readNumber(group.at('value')), count));
    }
    const how = readRounding(new Given(rounding, 'rounding', problems));
    problems.throwIfAny(invalidInput);
    const mean = divide(points, members);
    return { exact: formatExact(mean), value: roundFraction(mean, how) };
  });
}
