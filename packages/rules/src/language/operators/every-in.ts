import { deepFreeze } from '@liujiang/indicators';
import { everyOperator } from './every.ts';
import type { Operator } from './operator.ts';

const kinds: Readonly<Record<string, string>> = {
  absent: '未见',
  inapplicable: '不涉及',
  commercial: '商业网站',
  'non-government': '非政府网站',
};

/**
 * Whether every entry of a list is one of several words.
 *
 * @example
 * ```ts
 * import { applyOperator, everyIn } from '@liujiang/rules';
 * const kinds = { items: [{ label: '某商城', value: 'commercial' }], reasons: ['incomplete-list'] };
 * applyOperator(everyIn, kinds, ['government', 'non-government']).outcome; //=> 'false'
 * ```
 */
export const everyIn: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ everyOperator<string, readonly string[]>({
    name: 'everyIn',
    isValue: (value) => typeof value === 'string',
    isExpected: (value): value is readonly string[] =>
      Array.isArray(value) && value.every((word) => typeof word === 'string'),
    test: (value, words) => words.includes(value),
    kept: () => ({ zh: '均符合要求', en: 'all as required' }),
    broken: () => ({ zh: '不符合要求', en: 'not as required' }),
    remedy: (words) =>
      words.includes('present')
        ? { zh: '应予补齐', en: 'to be added' }
        : { zh: '应予移除', en: 'to be removed' },
    detail: (value) => ({ zh: kinds[value] ?? value, en: value }),
  }),
);
