import { type Bilingual, type CountParameter, deepFreeze } from '@liujiang/indicators';
import { type Limit, meets } from '../../facts/meets.ts';
import { isObject } from '../../input/is-object.ts';
import { durationText } from '../words/parameter-text.ts';
import { everyOperator } from './every.ts';
import type { Operator } from './operator.ts';

function isLimit(value: unknown): value is Limit {
  if (!isObject(value)) return false;
  return value['type'] === 'range'
    ? typeof value['min'] === 'number' && typeof value['max'] === 'number'
    : (value['type'] === 'count' || value['type'] === 'duration') &&
        typeof value['value'] === 'number';
}

const ways: Readonly<Record<CountParameter['limit'], Bilingual>> = {
  'at-least': { zh: '不少于', en: 'at least ' },
  'at-most': { zh: '不超过', en: 'at most ' },
  exactly: { zh: '', en: '' },
};

function limitText(limit: Limit): Bilingual {
  if (limit.type === 'duration') {
    const { zh, en } = durationText(limit);
    return { zh: `不超过${zh}`, en: `at most ${en}` };
  }
  const { zh, en } = limit.unit;
  if (limit.type === 'range') {
    return { zh: `${limit.min}至${limit.max}${zh}`, en: `${limit.min} to ${limit.max} ${en}` };
  }
  const way = ways[limit.limit];
  return { zh: `${way.zh}${limit.value}${zh}`, en: `${way.en}${limit.value} ${en}` };
}

function unitText(limit: Limit, value: number): Bilingual {
  if (limit.type === 'duration') return durationText({ value, unit: limit.unit });
  return { zh: `${value}${limit.unit.zh}`, en: `${value} ${limit.unit.en}` };
}

/**
 * Whether every number of a list keeps to a parameter: a count as its limit says, a range between its ends, a duration as a
 * limit from above. `null` (there was nothing to measure, such as a search that found nothing) keeps to none.
 *
 * @example
 * ```ts
 * import { applyOperator, everyMeets } from '@liujiang/rules';
 * const seconds = { type: 'duration', value: 3, unit: 'second', bound: 'closed' };
 * const load = (value: number) => ({ items: [{ label: '首页', value }], reasons: [] });
 * applyOperator(everyMeets, load(3), seconds).outcome; //=> 'true'
 * applyOperator(everyMeets, load(3.2), seconds).outcome; //=> 'false'
 * ```
 */
export const everyMeets: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ everyOperator<number | null, Limit>({
    name: 'everyMeets',
    parameters: ['count', 'range', 'duration'],
    isValue: (value) => value === null || typeof value === 'number',
    isExpected: isLimit,
    test: (value, limit) => value !== null && meets(value, limit),
    kept: (limit) => {
      const { zh, en } = limitText(limit);
      return { zh: `均符合“${zh}”的要求`, en: `all ${en} as required` };
    },
    broken: (limit) => {
      const { zh, en } = limitText(limit);
      return { zh: `不符合“${zh}”的要求`, en: `not ${en} as required` };
    },
    remedy: (limit) => {
      const { zh, en } = limitText(limit);
      return { zh: `应调整到${zh}`, en: `to be brought to ${en}` };
    },
    detail: (value, limit) =>
      value === null ? { zh: '未查到', en: 'not found' } : unitText(limit, value),
  }),
);
