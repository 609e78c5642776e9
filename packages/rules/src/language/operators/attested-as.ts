import { deepFreeze } from '@liujiang/indicators';
import { decided, MISSING } from '../../facts/core/kleene.ts';
import { attestedPredicate, everyAttestedWords, isAttested } from './attested-as-text.ts';
import { everyWith } from './every.ts';
import { isTexts } from './is-texts.ts';
import type { Operator } from './operator.ts';

/**
 * Whether somebody vouches (`Attested`) for the outcome asked for: `met`, or `inapplicable`.
 *
 * @example
 * ```ts
 * import { applyOperator, attestedAs } from '@liujiang/rules';
 * const attested = { outcome: 'met', by: '区信息中心', on: '2020-12-01' };
 * applyOperator(attestedAs, attested, 'met').outcome; //=> 'true'
 * applyOperator(attestedAs, { unknown: ['needs-person'] }, 'met').reasons; //=> ['needs-person']
 * ```
 */
export const attestedAs: Operator = /* @__PURE__ */ deepFreeze({
  name: 'attestedAs',
  evaluate: (actual, expected) =>
    isAttested(actual) ? decided(actual.outcome === expected) : MISSING,
  predicate: attestedPredicate,
});

/**
 * Whether what is vouched for, entry by entry of a list, is one of several outcomes everywhere.
 *
 * @example
 * ```ts
 * import { applyOperator, everyAttestedIn } from '@liujiang/rules';
 * const value = { outcome: 'not-met', by: '区信息中心', on: '2020-12-01' };
 * const list = { items: [{ label: '拉堡镇', unit: 'labao', value }], reasons: [] };
 * applyOperator(everyAttestedIn, list, ['met', 'inapplicable']).outcome; //=> 'false'
 * ```
 */
export const everyAttestedIn: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ everyWith(
    {
      name: 'everyAttestedIn',
      isValue: isAttested,
      isExpected: isTexts,
      test: ({ outcome }, outcomes) => outcomes.includes(outcome),
    },
    everyAttestedWords,
  ),
);
