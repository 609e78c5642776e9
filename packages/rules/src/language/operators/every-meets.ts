import { deepFreeze } from '@liujiang/indicators/internal';
import { type Limit, meets } from '../../facts/meets.ts';
import { isObject } from '../../input/is-object.ts';
import { everyWith } from './every.ts';
import { everyMeetsWords } from './every-meets-text.ts';
import type { Operator } from './operator.ts';

function isLimit(value: unknown): value is Limit {
  if (!isObject(value)) return false;
  return value['type'] === 'range'
    ? typeof value['min'] === 'number' && typeof value['max'] === 'number'
    : (value['type'] === 'count' || value['type'] === 'duration') &&
        typeof value['value'] === 'number';
}

/**
 * Whether every number of a list keeps to a parameter: a count by its limit, a range between its ends, a duration as an upper
 * limit. `null` (nothing to measure, such as a search without result) does not.
 */
export const everyMeets: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ everyWith(
    {
      name: 'everyMeets',
      parameters: ['count', 'range', 'duration'],
      isValue: (value) => value === null || typeof value === 'number',
      isExpected: isLimit,
      test: (value, limit) => value !== null && meets(value, limit),
    },
    everyMeetsWords,
  ),
);
