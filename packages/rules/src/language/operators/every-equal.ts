import { deepFreeze } from '@liujiang/indicators/internal';
import { everyWith } from './every.ts';
import { allAsRequired, notAsRequired } from './every-text.ts';
import type { Operator } from './operator.ts';

type Word = string | boolean;

function isWord(value: unknown): value is Word {
  return typeof value === 'string' || typeof value === 'boolean';
}

/** Whether every entry of a list equals a word or a flag. */
export const everyEqual: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ everyWith(
    {
      name: 'everyEqual',
      isValue: isWord,
      isExpected: isWord,
      test: (value, expected) => value === expected,
    },
    { kept: allAsRequired, broken: notAsRequired },
  ),
);
