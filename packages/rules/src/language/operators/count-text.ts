import type { Bilingual } from '@liujiang/indicators';
import { isCount, isCountParameter } from '../../facts/core/compare-counts.ts';
import type { Count } from '../../facts/core/facts.ts';
import { durationText } from '../words/parameter-text.ts';
import { reasonsText } from '../words/reason-text.ts';
import { putRight } from '../words/remedy-text.ts';
import type { Occasion } from './operator.ts';

/** The words of a limit: kept, broken, and the question where neither is known. */
type LimitWords = Readonly<Record<'kept' | 'broken' | 'question', (value: string) => Bilingual>>;

const reaching: LimitWords = {
  kept: (value) => ({ zh: `达到要求的${value}`, en: `reaching the ${value} required` }),
  broken: (value) => ({ zh: `未达到要求的${value}`, en: `short of the ${value} required` }),
  question: (value) => ({ zh: `是否达到${value}`, en: `whether ${value} were reached` }),
};

const within: LimitWords = {
  kept: (value) => ({ zh: `未超过规定的${value}`, en: `within the ${value} allowed` }),
  broken: (value) => ({ zh: `超过规定的${value}`, en: `more than the ${value} allowed` }),
  question: (value) => ({ zh: `是否超过${value}`, en: `whether there are more than ${value}` }),
};

function seenText({ min, max }: Count, unit: Bilingual): Bilingual {
  if (min === max) return { zh: `共${min}${unit.zh}`, en: `${min} ${unit.en}` };
  return { zh: `已见${min}${unit.zh}`, en: `${min} ${unit.en} seen` };
}

function limitText(
  words: LimitWords,
  { actual, expected, verdict, requirement }: Occasion,
): Bilingual {
  const unit = isCountParameter(expected) ? expected.unit : { zh: '次', en: 'times' };
  const asked = isCountParameter(expected) ? `${expected.value}` : '?';
  const seen = isCount(actual) ? seenText(actual, unit) : { zh: '数量不明', en: 'number unknown' };
  const window = requirement.parameters['window'];
  const period =
    window?.type === 'duration'
      ? {
          zh: `在监测时间点前${durationText(window).zh}内`,
          en: `within ${durationText(window).en} before the monitoring date `,
        }
      : { zh: '', en: '' };
  if (verdict.outcome === 'unknown') {
    const why = reasonsText(verdict.reasons);
    const question = words.question(asked);
    return {
      zh: `${period.zh}${seen.zh}，${why.zh}，无法判断${question.zh}${unit.zh}`,
      en: `${period.en}${seen.en}; ${why.en}, so that it cannot be told ${question.en}`,
    };
  }
  const result = verdict.outcome === 'true' ? words.kept(asked) : words.broken(asked);
  return {
    zh: `${period.zh}${seen.zh}，${result.zh}${unit.zh}`,
    en: `${period.en}${seen.en}, ${result.en}`,
  };
}

/** What is said of a number that has a lower limit. */
export function atLeastText(occasion: Occasion): Bilingual {
  return limitText(reaching, occasion);
}

/** What is said of a number that has an upper limit. */
export function atMostText(occasion: Occasion): Bilingual {
  return limitText(within, occasion);
}

/** How many more are needed. */
export function moreNeeded({ actual, expected }: Occasion): Bilingual {
  if (!isCount(actual) || !isCountParameter(expected)) return putRight;
  const { unit, value, bound } = expected;
  const lacking = (bound === 'closed' ? value : value + 1) - (actual.max ?? actual.min);
  return { zh: `还应增加${lacking}${unit.zh}`, en: `${lacking} more ${unit.en} needed` };
}

/** How many may remain. */
export function fewerNeeded({ actual, expected }: Occasion): Bilingual {
  if (!isCount(actual) || !isCountParameter(expected)) return putRight;
  const { unit, value, bound } = expected;
  const target = bound === 'closed' ? value : value - 1;
  return { zh: `应减至${target}${unit.zh}`, en: `to be reduced to ${target} ${unit.en}` };
}
