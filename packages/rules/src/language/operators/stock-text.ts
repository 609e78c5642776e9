import type { Bilingual } from '@liujiang/indicators';
import type { Predicate } from '../words/predicate.ts';
import { cannotBeTold } from '../words/reason-text.ts';
import { provideText } from '../words/state-text.ts';
import { valueText } from '../words/value-text.ts';
import type { Occasion } from './operator.ts';

/** The relation that each operator asks for. */
const relations = {
  equal: { zh: '应为', en: 'equal to' },
  notEqual: { zh: '不得为', en: 'other than' },
  in: { zh: '应为', en: 'equal to' },
  notIn: { zh: '不得为', en: 'other than' },
  contains: { zh: '应包含', en: 'a list with' },
  doesNotContain: { zh: '不得包含', en: 'a list without' },
  lessThan: { zh: '应小于', en: 'less than' },
  lessThanInclusive: { zh: '应不大于', en: 'at most' },
  greaterThan: { zh: '应大于', en: 'greater than' },
  greaterThanInclusive: { zh: '应不小于', en: 'at least' },
};

/** Names of the operators of json-rules-engine. */
export type Relation = keyof typeof relations;

/** What is said of a fact that such an operator compares. */
export function comparisonText(
  operator: Relation,
  { actual, expected, verdict, requirement }: Occasion,
): Predicate {
  if (verdict.outcome === 'unknown') return cannotBeTold(verdict.reasons);
  const found = valueText(actual, requirement);
  // The state of an element is enough; "未公开，应为已公开" would say it twice.
  if (actual === 'present' || actual === 'absent' || verdict.outcome === 'true') return found;
  const asked = valueText(expected, requirement);
  const relation = relations[operator];
  return {
    zh: `为${found.zh}，不符合“${relation.zh}${asked.zh}”的要求`,
    en: `${found.en}, where it must be ${relation.en} ${asked.en}`,
  };
}

/** What has to be done where it does not hold. */
export function comparisonRemedy({ actual, expected, requirement }: Occasion): Bilingual {
  const wanted = Array.isArray(expected) ? expected[0] : expected;
  if (wanted !== 'present') {
    const { zh, en } = valueText(expected, requirement);
    return { zh: `应改为${zh}`, en: `to be made ${en}` };
  }
  const what = provideText(requirement);
  return actual === 'inapplicable'
    ? { zh: `不得按不适用处理，${what.zh}`, en: `asked for in every case, ${what.en}` }
    : what;
}
