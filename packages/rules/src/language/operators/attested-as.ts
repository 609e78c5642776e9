import { type Bilingual, deepFreeze } from '@liujiang/indicators';
import { attestedText } from '../../facts/attested-text.ts';
import type { Attested, Disregarded } from '../../facts/core/facts.ts';
import { decided, MISSING } from '../../facts/core/kleene.ts';
import { isObject } from '../../input/is-object.ts';
import { reasonsText } from '../words/reason-text.ts';
import { everyOperator } from './every.ts';
import type { Operator } from './operator.ts';

function isAttested(value: unknown): value is Attested {
  return isObject(value) && typeof value['outcome'] === 'string' && typeof value['by'] === 'string';
}

function isDisregarded(value: unknown): value is Disregarded {
  return isAttested(value) && 'reason' in value;
}

/** Why somebody's word does not settle it, said after the word. */
function whyNot({ reason, until, outcome }: Disregarded, said: readonly Disregarded[]): Bilingual {
  if (reason === 'stale-observation') {
    return {
      zh: '早于监测时间点，其后可能已整改',
      en: 'before the monitoring date, and may have been put right since',
    };
  }
  if (reason === 'expired-evidence') {
    return { zh: `有效期至${until}，已过期`, en: `good until ${until}, and expired` };
  }
  if (reason !== 'conflicting-evidence') return reasonsText([reason]);
  return said.some((other) => other.outcome !== outcome)
    ? { zh: '与其他认定相互矛盾', en: 'contradicted by others' }
    : { zh: '与所见情况不符', en: 'contradicted by what was seen' };
}

/** What was vouched though it does not settle anything; `undefined` where nobody has vouched. */
function saidText(actual: unknown): Bilingual | undefined {
  const said = isObject(actual) && Array.isArray(actual['said']) ? actual['said'] : [];
  const words = said.filter(isDisregarded);
  if (words.length === 0) return undefined;
  const texts = words.map((word) => {
    const [{ zh, en }, why] = [attestedText(word), whyNot(word, words)];
    return { zh: `${zh}（${why.zh}）`, en: `${en} (${why.en})` };
  });
  return {
    zh: texts.map(({ zh }) => zh).join('，'),
    en: texts.map(({ en }) => en).join('; '),
  };
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
export const attestedAs: Operator = /* @__PURE__ */ deepFreeze({
  name: 'attestedAs',
  evaluate: (actual, expected) =>
    isAttested(actual) ? decided(actual.outcome === expected) : MISSING,
  predicate: ({ actual, verdict }) => {
    if (isAttested(actual)) {
      const { zh, en } = attestedText(actual);
      return { zh: `经${zh}`, en };
    }
    const said = saidText(actual);
    if (said !== undefined) {
      return { zh: `尚不能认定：${said.zh}`, en: `cannot be told: ${said.en}` };
    }
    const why = reasonsText(verdict.reasons);
    return { zh: `尚无人认定（${why.zh}）`, en: `not vouched for (${why.en})` };
  },
});

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
export const everyAttestedIn: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ everyOperator<Attested, readonly string[]>({
    name: 'everyAttestedIn',
    isValue: isAttested,
    isExpected: isWords,
    test: ({ outcome }, outcomes) => outcomes.includes(outcome),
    kept: () => ({ zh: '均经认定符合要求', en: 'all found as required' }),
    broken: () => ({ zh: '经认定不符合要求', en: 'found not as required' }),
    detail: ({ by, on }) => ({ zh: `${by}，${on}`, en: `${by}, ${on}` }),
    doubt: saidText,
  }),
);
