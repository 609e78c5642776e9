import { deepFreeze } from '@liujiang/indicators/internal';
import { everyWith } from './every.ts';
import { everyInWords } from './every-in-text.ts';
import { isTexts } from './is-texts.ts';
import type { Operator } from './operator.ts';

/** Whether every entry of a list is one of several words. */
export const everyIn: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ everyWith(
    {
      name: 'everyIn',
      isValue: (value) => typeof value === 'string',
      isExpected: isTexts,
      test: (value, words) => words.includes(value),
    },
    everyInWords,
  ),
);
