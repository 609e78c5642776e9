import { deepFreeze } from '@liujiang/indicators/internal';
import { decided, MISSING } from '../../facts/core/kleene.ts';
import { attestedPredicate, everyAttestedWords, isAttested } from './attested-as-text.ts';
import { everyWith } from './every.ts';
import { isTexts } from './is-texts.ts';
import type { Operator } from './operator.ts';

/** Whether an attestation (`Attested`) has the outcome asked for: `met` or `inapplicable`. */
export const attestedAs: Operator = /* @__PURE__ */ deepFreeze({
  name: 'attestedAs',
  evaluate: (actual, expected) =>
    isAttested(actual) ? decided(actual.outcome === expected) : MISSING,
  predicate: attestedPredicate,
});

/** Whether every entry of a list is attested with one of some outcomes. */
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
