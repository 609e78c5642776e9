import type { FormatParameter } from '@liujiang/indicators';
import { deepFreeze } from '@liujiang/indicators/internal';
import { isObject } from '../../input/is-object.ts';
import { matchesFormat } from '../../time/date-format.ts';
import { everyWith } from './every.ts';
import { everyMatchesFormatWords } from './every-matches-format-text.ts';
import type { Operator } from './operator.ts';

function isFormat(value: unknown): value is FormatParameter {
  return isObject(value) && value['type'] === 'format' && typeof value['value'] === 'string';
}

/**
 * Whether every text of a list, as printed, is a real date and time in the form of a format parameter. `null` (looked for,
 * none printed) is not.
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
