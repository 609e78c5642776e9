import { deepFreeze } from '@liujiang/indicators';
import { everyWith } from './every.ts';
import { everyInWords } from './every-in-text.ts';
import { isTexts } from './is-texts.ts';
import type { Operator } from './operator.ts';

/**
 * Whether every entry of a list is one of several words.
 *
 * @example
 * ```ts
 * import { applyOperator, everyIn } from '@liujiang/rules';
 * const kinds = { items: [{ label: '某商城', value: 'commercial' }], reasons: ['incomplete-list'] };
 * applyOperator(everyIn, kinds, ['government', 'non-government']).outcome; //=> 'false'
 * ```
 */
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
