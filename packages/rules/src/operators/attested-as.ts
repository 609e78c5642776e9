import type { Bilingual } from '@liujiang/indicators';
import type { Attested } from '../facts.ts';
import { decided, MISSING } from '../kleene.ts';
import { reasonsText } from '../messages/reason-text.ts';
import { everyOperator } from './every.ts';
import { isObject, type Operator } from './operator.ts';

function isAttested(value: unknown): value is Attested {
  return isObject(value) && typeof value['outcome'] === 'string' && typeof value['by'] === 'string';
}

const words: Readonly<Record<Attested['outcome'], Bilingual>> = {
  met: { zh: '符合要求', en: 'as required' },
  'not-met': { zh: '不符合要求', en: 'not as required' },
  inapplicable: { zh: '不涉及', en: 'does not arise' },
};

/** Who found what, and when. */
function attestedText({ outcome, by, on }: Attested): Bilingual {
  const { zh, en } = words[outcome];
  return { zh: `经${by}于${on}认定${zh}`, en: `${en}, as found by ${by} on ${on}` };
}

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
export const attestedAs: Operator = {
  name: 'attestedAs',
  evaluate: (actual, expected) =>
    isAttested(actual) ? decided(actual.outcome === expected) : MISSING,
  predicate: ({ actual, verdict }) => {
    if (isAttested(actual)) return attestedText(actual);
    const why = reasonsText(verdict.reasons);
    return { zh: `尚无人认定（${why.zh}）`, en: `not vouched for (${why.en})` };
  },
};

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

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
export const everyAttestedIn: Operator = /* @__PURE__ */ everyOperator<Attested, readonly string[]>(
  {
    name: 'everyAttestedIn',
    isValue: isAttested,
    isExpected: isWords,
    test: ({ outcome }, outcomes) => outcomes.includes(outcome),
    kept: () => ({ zh: '均经认定符合要求', en: 'all found as required' }),
    broken: () => ({ zh: '经认定不符合要求', en: 'found not as required' }),
    detail: ({ by, on }) => ({ zh: `${by}，${on}`, en: `${by}, ${on}` }),
  },
);
