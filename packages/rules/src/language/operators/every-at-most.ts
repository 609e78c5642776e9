import { deepFreeze } from '@liujiang/indicators';
import { bounds } from '../../facts/core/compare-counts.ts';
import { everyWith } from './every.ts';
import { everyAtMostWords } from './every-at-most-text.ts';
import type { Operator } from './operator.ts';

/**
 * Whether every number of a list stays within a count parameter.
 *
 * @example
 * ```ts
 * import { applyOperator, everyAtMost } from '@liujiang/rules';
 * const one = { type: 'count', limit: 'at-most', value: 1, bound: 'closed', unit: { zh: '个账号', en: 'account' } };
 * const list = { items: [{ label: '区信息中心 微信', value: 2 }], reasons: [] };
 * applyOperator(everyAtMost, list, one).outcome; //=> 'false'
 * ```
 */
export const everyAtMost: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ everyWith(
    {
      name: 'everyAtMost',
      parameters: ['count'],
      isValue: (value) => typeof value === 'number',
      isExpected: (value) => bounds(value, 'at-most'),
      test: (value, limit) =>
        limit.bound === 'closed' ? value <= limit.value : value < limit.value,
    },
    everyAtMostWords,
  ),
);
