import { deepFreeze } from '@liujiang/indicators';
import { atLeast, atMost } from '../../facts/core/compare-counts.ts';
import { atLeastText, atMostText, fewerNeeded, moreNeeded } from './count-text.ts';
import type { Operator } from './operator.ts';

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
  predicate: atLeastText,
  remedy: moreNeeded,
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
  predicate: atMostText,
  remedy: fewerNeeded,
});
