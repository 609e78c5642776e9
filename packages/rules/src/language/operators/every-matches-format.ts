import { deepFreeze, type FormatParameter } from '@liujiang/indicators';
import { isObject } from '../../input/is-object.ts';
import { matchesFormat } from '../../time/date-format.ts';
import { everyWith } from './every.ts';
import { everyMatchesFormatWords } from './every-matches-format-text.ts';
import type { Operator } from './operator.ts';

function isFormat(value: unknown): value is FormatParameter {
  return isObject(value) && value['type'] === 'format' && typeof value['value'] === 'string';
}

/**
 * Whether every text of a list, as printed, has the form of a format parameter and is a real date and time. `null`
 * (looked for, none printed) does not.
 *
 * @example
 * ```ts
 * import { applyOperator, everyMatchesFormat } from '@liujiang/rules';
 * const format = { type: 'format', value: 'YYYY-MM-DD HH:MM' };
 * const printed = (value: string) => ({ items: [{ label: '文章', value }], reasons: [] });
 * applyOperator(everyMatchesFormat, printed('2020-02-29 09:30'), format).outcome; //=> 'true'
 * applyOperator(everyMatchesFormat, printed('2020/2/29'), format).outcome; //=> 'false'
 * ```
 */
export const everyMatchesFormat: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ everyWith(
    {
      name: 'everyMatchesFormat',
      parameters: ['format'],
      isValue: (value) => value === null || typeof value === 'string',
      isExpected: isFormat,
      test: (text, format) => text !== null && matchesFormat(text, format.value),
    },
    everyMatchesFormatWords,
  ),
);
