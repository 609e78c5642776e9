import { deepFreeze } from '@liujiang/indicators';
import { listText } from '../words/list-text.ts';
import { everyOperator } from './every.ts';
import type { Operator } from './operator.ts';

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

/**
 * Whether each entry of a list, itself the different values that were seen, has one value only. The argument is
 * `true`; json-rules-engine wants one.
 *
 * @example
 * ```ts
 * import { applyOperator, everySame } from '@liujiang/rules';
 * const names = { items: [{ label: '区信息中心', value: ['柳江政务', '柳江发布'] }], reasons: [] };
 * applyOperator(everySame, names, true).outcome; //=> 'false'
 * ```
 */
export const everySame: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ everyOperator<readonly string[], true>({
    name: 'everySame',
    isValue: isNames,
    isExpected: (value) => value === true,
    test: (names) => names.every((name) => name === names[0]),
    kept: () => ({ zh: '均保持一致', en: 'all consistent' }),
    broken: () => ({ zh: '不一致', en: 'inconsistent' }),
    remedy: () => ({ zh: '应统一', en: 'to be made the same' }),
    detail: (names) => listText(names.map((name) => ({ zh: `“${name}”`, en: `"${name}"` }))),
  }),
);
