import { listLeaves } from '../catalogue/walk.ts';
import { answer, expectThings } from '../input/answer.ts';
import { describeValue } from '../input/describe-value.ts';
import { anObject, indicatorTree, listOfTexts } from '../input/kinds.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Problem } from '../model/problem.ts';
import { findUncoveredNumbers, numberExclusions } from './find-numbers.ts';
import type { LintOptions } from './lint-wording.ts';

/**
 * The numbers of the text that are neither read into a parameter nor listed in `notParameters`: digits, Chinese
 * numerals, words of the calendar (每、日、周、月、季、年) and the letters of a date format. A number before the first point is
 * always reported. Paths begin with the id of the requirement or leaf; `got` is the number with the characters around
 * it. Empty when every number is accounted for.
 *
 * Words that hold a numeral and are no number (统一, 一般) are excluded; a table with others adds them: `{ exclusions:
 * [...numberExclusions, '唯一'] }`.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { lintNumbers, numberExclusions } from '@liujiang/indicators/schema';
 * lintNumbers(liujiang); //=> []
 * const exclusions = numberExclusions.filter((word) => word !== '老年人');
 * lintNumbers(liujiang, { exclusions })[0]?.got; //=> '"老年人福利"'
 * ```
 */
export function lintNumbers(catalogue: Catalogue, options: LintOptions = {}): readonly Problem[] {
  return answer({ catalogue: [catalogue, indicatorTree], options: [options, anObject] }, () =>
    unguardedLintNumbers(catalogue, options),
  );
}

function unguardedLintNumbers(
  catalogue: Catalogue,
  { exclusions = numberExclusions }: LintOptions = {},
): readonly Problem[] {
  expectThings({ exclusions: [exclusions, listOfTexts] });
  const problems = (path: string, text: string, marks: readonly string[]): Problem[] =>
    findUncoveredNumbers(text, [...exclusions, ...marks]).map((found) => ({
      code: 'unmarked-number',
      path,
      expected: {
        zh: '已列为参数，或记入 notParameters 的数字',
        en: 'a number that is a parameter or stands in notParameters',
      },
      got: describeValue(found),
      nearest: [],
    }));
  return listLeaves(catalogue).flatMap(({ id, description, requirements }) => [
    ...problems(`${id}: description`, description?.zh ?? '', []),
    ...requirements.flatMap(({ id: requirement, text, parameters, notParameters }) => {
      const printed = Object.values(parameters).flatMap((parameter) => parameter.text ?? []);
      return problems(`${requirement}: text`, text.zh, [...printed, ...notParameters]);
    }),
  ]);
}
