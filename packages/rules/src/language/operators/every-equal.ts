import { deepFreeze } from '@liujiang/indicators';
import { everyWith } from './every.ts';
import { allAsRequired, notAsRequired } from './every-text.ts';
import type { Operator } from './operator.ts';

type Word = string | boolean;

function isWord(value: unknown): value is Word {
  return typeof value === 'string' || typeof value === 'boolean';
}

/**
 * Whether every entry of a list equals a word or a flag.
 *
 * @example
 * ```ts
 * import { applyOperator, everyEqual } from '@liujiang/rules';
 * const accurate = { items: [{ label: '咨询一', value: true }], reasons: ['incomplete-list'] };
 * applyOperator(everyEqual, accurate, true).outcome; //=> 'unknown'
 * applyOperator(everyEqual, { items: [{ label: '咨询一', value: false }], reasons: ['incomplete-list'] }, true).outcome; //=> 'false'
 * ```
 */
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
