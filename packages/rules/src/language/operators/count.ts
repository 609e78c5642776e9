import { type Bilingual, deepFreeze } from '@liujiang/indicators';
import { atLeast, atMost, isCount, isCountParameter } from '../../facts/core/compare-counts.ts';
import type { Count } from '../../facts/core/facts.ts';
import { durationText } from '../words/parameter-text.ts';
import { reasonsText } from '../words/reason-text.ts';
import type { Occasion, Operator } from './operator.ts';

function seenText({ min, max }: Count, unit: Bilingual): Bilingual {
  if (min === max) return { zh: `共${min}${unit.zh}`, en: `${min} ${unit.en}` };
  return { zh: `已见${min}${unit.zh}`, en: `${min} ${unit.en} seen` };
}

function remedyOf(way: 'more' | 'fewer'): NonNullable<Operator['remedy']> {
  return ({ actual, expected }) => {
    if (!isCount(actual) || !isCountParameter(expected)) {
      return { zh: '应按要求整改', en: 'to be put right as required' };
    }
    const { unit, value, bound } = expected;
    const target = bound === 'closed' ? value : value + (way === 'more' ? 1 : -1);
    return way === 'more'
      ? {
          zh: `还应增加${target - (actual.max ?? actual.min)}${unit.zh}`,
          en: `${target - (actual.max ?? actual.min)} more ${unit.en} needed`,
        }
      : { zh: `应减至${target}${unit.zh}`, en: `to be reduced to ${target} ${unit.en}` };
  };
}

function predicate(
  limit: Readonly<Record<'kept' | 'broken' | 'question', (value: string) => Bilingual>>,
): Operator['predicate'] {
  return ({ actual, expected, verdict, requirement }: Occasion) => {
    const unit = isCountParameter(expected) ? expected.unit : { zh: '次', en: 'times' };
    const asked = isCountParameter(expected) ? `${expected.value}` : '?';
    const seen = isCount(actual)
      ? seenText(actual, unit)
      : { zh: '数量不明', en: 'number unknown' };
    const window = requirement.parameters['window'];
    const period =
      window?.type === 'duration'
        ? {
            zh: `在监测时间点前${durationText(window).zh}内`,
            en: `within ${durationText(window).en} before the monitoring date `,
          }
        : { zh: '', en: '' };
    if (verdict.outcome === 'unknown') {
      const why = reasonsText(verdict.reasons);
      const question = limit.question(asked);
      return {
        zh: `${period.zh}${seen.zh}，${why.zh}，无法判断${question.zh}${unit.zh}`,
        en: `${period.en}${seen.en}; ${why.en}, so that it cannot be told ${question.en}`,
      };
    }
    const result = verdict.outcome === 'true' ? limit.kept(asked) : limit.broken(asked);
    return {
      zh: `${period.zh}${seen.zh}，${result.zh}${unit.zh}`,
      en: `${period.en}${seen.en}, ${result.en}`,
    };
  };
}

/**
 * Whether a number of things (`Count`) reaches a count parameter: 超过（含）6次 is closed, so 6 is enough. What was seen
 * can settle it from an open list; "too few" needs a whole one.
 *
 * @example
 * ```ts
 * import { applyOperator, countAtLeast } from '@liujiang/rules';
 * const six = { type: 'count', limit: 'at-least', value: 6, bound: 'closed', unit: { zh: '次', en: 'times' } };
 * applyOperator(countAtLeast, { min: 6, max: null, reasons: ['incomplete-list'] }, six).outcome; //=> 'true'
 * applyOperator(countAtLeast, { min: 5, max: null, reasons: ['incomplete-list'] }, six).outcome; //=> 'unknown'
 * applyOperator(countAtLeast, { min: 5, max: 5, reasons: [] }, six).outcome; //=> 'false'
 * ```
 */
export const countAtLeast: Operator = /* @__PURE__ */ deepFreeze({
  name: 'countAtLeast',
  parameters: ['count'],
  evaluate: atLeast,
  predicate: predicate({
    kept: (value) => ({ zh: `达到要求的${value}`, en: `reaching the ${value} required` }),
    broken: (value) => ({ zh: `未达到要求的${value}`, en: `short of the ${value} required` }),
    question: (value) => ({ zh: `是否达到${value}`, en: `whether ${value} were reached` }),
  }),
  remedy: remedyOf('more'),
});

/**
 * Whether a number of things (`Count`) stays within a count parameter. What was seen can break the limit in an open
 * list; keeping it needs a whole one.
 *
 * @example
 * ```ts
 * import { applyOperator, countAtMost } from '@liujiang/rules';
 * const one = { type: 'count', limit: 'at-most', value: 1, bound: 'closed', unit: { zh: '个', en: 'accounts' } };
 * applyOperator(countAtMost, { min: 1, max: 1, reasons: [] }, one).outcome; //=> 'true'
 * applyOperator(countAtMost, { min: 2, max: null, reasons: ['incomplete-list'] }, one).outcome; //=> 'false'
 * ```
 */
export const countAtMost: Operator = /* @__PURE__ */ deepFreeze({
  name: 'countAtMost',
  parameters: ['count'],
  evaluate: atMost,
  predicate: predicate({
    kept: (value) => ({ zh: `未超过规定的${value}`, en: `within the ${value} allowed` }),
    broken: (value) => ({ zh: `超过规定的${value}`, en: `more than the ${value} allowed` }),
    question: (value) => ({ zh: `是否超过${value}`, en: `whether there are more than ${value}` }),
  }),
  remedy: remedyOf('fewer'),
});
