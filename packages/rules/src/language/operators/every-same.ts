import { deepFreeze } from '@liujiang/indicators';
import { everyWith } from './every.ts';
import { everySameWords } from './every-same-text.ts';
import { isTexts } from './is-texts.ts';
import type { Operator } from './operator.ts';

/**
 * Whether each entry of a list, itself the different values that were seen, has one value only. The argument is
 * `true`; json-rules-engine wants one.
 *
 * @example
 * ```ts
 * import { applyOperator, everySame } from '@liujiang/rules';
 * const names = { items: [{ label: '区信息中心', value: ['柳江政务', '柳江发布'] }], reasons: [] };
 * applyOperator(everySame, names, true).outcome; //=> 'false'
 * ```
 */
export const everySame: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ everyWith(
    {
      name: 'everySame',
      isValue: isTexts,
      isExpected: (value) => value === true,
      test: (names) => names.every((name) => name === names[0]),
    },
    everySameWords,
  ),
);
