import { add, divide, formatExact, fraction, multiply, ZERO } from './fraction.ts';
import { join, Problems } from './problems.ts';
import { type NumberInput, readCount, readNumber } from './read.ts';
import { readRounding } from './read-rounding.ts';
import { type Rounding, roundFraction } from './rounding.ts';

/**
 * The mean over groups of known size, such as 52 departments at 89.91 and 3 zones at 90.73. It is exact for the figures
 * given: from published means it is the mean of rounded figures.
 *
 * @throws ScoringError listing figures and counts that are none; a group counts at least one.
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
  const problems = new Problems();
  if (groups.length === 0) {
    problems.add('empty', '', { zh: '至少一个组', en: 'at least one group' }, groups);
  }
  let [points, members] = [ZERO, 0];
  groups.forEach(({ value, count }, index) => {
    const at = join('', index);
    members += readCount(count, join(at, 'count'), problems, 1);
    const figure = readNumber(value, join(at, 'value'), problems);
    points = add(points, multiply(figure, fraction(problems.list.length === 0 ? count : 1)));
  });
  const how = readRounding(rounding, 'rounding', problems);
  problems.throwIfAny('invalid-input');
  const mean = divide(points, fraction(members));
  return { exact: formatExact(mean), value: roundFraction(mean, how) };
}
