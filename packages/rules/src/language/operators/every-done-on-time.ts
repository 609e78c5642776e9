import { type DurationParameter, deepFreeze } from '@liujiang/indicators';
import type { DueItem } from '../../facts/core/facts.ts';
import { isObject } from '../../input/is-object.ts';
import { everyWith } from './every.ts';
import { everyDoneOnTimeWords } from './every-done-on-time-text.ts';
import type { Operator } from './operator.ts';

function isDueItem(value: unknown): value is DueItem {
  return (
    isObject(value) &&
    typeof value['due'] === 'string' &&
    (value['done'] === null || typeof value['done'] === 'string')
  );
}

function isDurationParameter(value: unknown): value is DurationParameter {
  return isObject(value) && value['type'] === 'duration' && typeof value['value'] === 'number';
}

/**
 * Whether everything that fell due (a list of `DueItem`) was done by its last day. The argument is the duration that
 * the last days were reckoned with; the days themselves stand in the fact.
 *
 * @example
 * ```ts
 * import { applyOperator, everyDoneOnTime } from '@liujiang/rules';
 * const time = { type: 'duration', value: 1, unit: 'workday', bound: 'closed' };
 * const reply = { from: '2020-09-30', due: '2020-10-09', done: '2020-10-09' };
 * applyOperator(everyDoneOnTime, { items: [{ label: 'A', value: reply }], reasons: [] }, time).outcome; //=> 'true'
 * applyOperator(everyDoneOnTime, { items: [], reasons: [] }, time).reasons; //=> ['empty-list']
 * ```
 */
export const everyDoneOnTime: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ everyWith(
    {
      name: 'everyDoneOnTime',
      parameters: ['duration'],
      isValue: isDueItem,
      isExpected: isDurationParameter,
      test: ({ due, done }) => done !== null && done <= due,
      due: ({ due }) => due,
    },
    everyDoneOnTimeWords,
  ),
);
