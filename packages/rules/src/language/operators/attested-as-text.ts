import type { Bilingual } from '@liujiang/indicators';
import { attestedText } from '../../facts/attested-text.ts';
import type { Attested, Disregarded } from '../../facts/core/facts.ts';
import { isObject } from '../../input/is-object.ts';
import { inBrackets, type Predicate } from '../words/predicate.ts';
import { reasonsText } from '../words/reason-text.ts';
import type { EveryWords } from './every-operator.ts';
import type { Occasion } from './operator.ts';

/** Whether a fact is an attestation. */
export function isAttested(value: unknown): value is Attested {
  return isObject(value) && typeof value['outcome'] === 'string' && typeof value['by'] === 'string';
}

function isDisregarded(value: unknown): value is Disregarded {
  return isAttested(value) && 'reason' in value;
}

/** Why an attestation does not settle it; stands in brackets after the attestation. */
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

/** What was vouched and settles nothing, with the reasons; `undefined` where nobody has vouched. */
function saidText(actual: unknown): Predicate | undefined {
  const said = isObject(actual) && Array.isArray(actual['said']) ? actual['said'] : [];
  const words = said.filter(isDisregarded);
  if (words.length === 0) return undefined;
  const texts = words.map((word) => inBrackets(attestedText(word), whyNot(word, words)));
  return {
    zh: texts.map(({ zh }) => zh).join('，'),
    en: texts.map(({ en }) => en).join('; '),
    bracketed: true,
  };
}

/** What is said of an attestation, or of the lack of one. */
export function attestedPredicate({ actual, verdict }: Occasion): Predicate {
  if (isAttested(actual)) {
    const { zh, en } = attestedText(actual);
    return { zh: `经${zh}`, en };
  }
  const said = saidText(actual);
  if (said !== undefined) {
    return { ...said, zh: `尚不能认定：${said.zh}`, en: `cannot be told: ${said.en}` };
  }
  return inBrackets({ zh: '尚无人认定', en: 'not vouched for' }, reasonsText(verdict.reasons));
}

export const everyAttestedWords: EveryWords<Attested, readonly string[]> = {
  kept: () => ({ zh: '均经认定符合要求', en: 'all found as required' }),
  broken: () => ({ zh: '经认定不符合要求', en: 'found not as required' }),
  detail: ({ by, on }) => ({ zh: `${by}，${on}`, en: `${by}, ${on}` }),
  doubt: saidText,
};
