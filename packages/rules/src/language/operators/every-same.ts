import { deepFreeze } from '@liujiang/indicators/internal';
import { everyWith } from './every.ts';
import { everySameWords } from './every-same-text.ts';
import { isTexts } from './is-texts.ts';
import type { Operator } from './operator.ts';

/**
 * Whether each entry of a list, which lists the different values seen, has one value only. The argument is `true`, because
 * json-rules-engine needs one.
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
