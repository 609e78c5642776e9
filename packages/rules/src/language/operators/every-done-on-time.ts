import type { DurationParameter } from '@liujiang/indicators';
import { deepFreeze } from '@liujiang/indicators/internal';
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
 * Whether everything that was due (a list of `DueItem`) was done by its last day. The argument is the duration by which the
 * last days were reckoned; the days themselves stand in the fact.
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
