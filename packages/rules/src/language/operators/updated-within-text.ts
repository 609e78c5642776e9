import type { Bilingual, DurationParameter } from '@liujiang/indicators';
import type { DateSeries, ParameterFact } from '../../facts/core/facts.ts';
import { isObject } from '../../input/is-object.ts';
import { durationText } from '../words/parameter-text.ts';
import { reasonsText } from '../words/reason-text.ts';
import type { Occasion } from './operator.ts';

type Window = DurationParameter & { readonly since: string };

/** Whether a fact is a series of dates. */
export function isSeries(value: unknown): value is DateSeries {
  return isObject(value) && Array.isArray(value['dates']) && Array.isArray(value['reasons']);
}

/** Whether a parameter is a time before the monitoring date. */
export function isWindow(value: unknown): value is ParameterFact & Window {
  return isObject(value) && value['type'] === 'duration' && typeof value['since'] === 'string';
}

function windowText(expected: unknown): Bilingual {
  return isWindow(expected) ? durationText(expected) : { zh: '规定期限', en: 'the period' };
}

/** What is said of the latest update that is known. */
export function updatedText({ actual, expected, verdict }: Occasion): Bilingual {
  const latest = isSeries(actual) ? actual.dates[0] : undefined;
  const window = windowText(expected);
  const open = isWindow(expected) && expected.bound === 'open';
  const last = {
    zh: latest === undefined ? '' : `已知最近一次更新为${latest}，`,
    en: latest === undefined ? '' : `last known update on ${latest}; `,
  };
  if (verdict.outcome === 'unknown') {
    const why = reasonsText(verdict.reasons);
    return {
      zh: `${last.zh}${why.zh}，无法判断监测时间点前${window.zh}内是否更新`,
      en: `${last.en}${why.en}, so that an update within ${window.en} before the monitoring date cannot be told`,
    };
  }
  if (latest === undefined) {
    return { zh: '未见注明日期的更新', en: 'no dated update was found' };
  }
  if (verdict.outcome === 'true') {
    return {
      zh: `最近一次更新为${latest}，在监测时间点前${window.zh}内`,
      en: `last updated on ${latest}, within ${window.en} before the monitoring date`,
    };
  }
  return {
    zh: `最近一次更新为${latest}，距监测时间点${open ? '已达' : '超过'}${window.zh}`,
    en: `last updated on ${latest}, ${open ? window.en : `more than ${window.en}`} before the monitoring date`,
  };
}

/** That it has to be updated, and how often afterwards. */
export function updateNeeded({ expected }: Occasion): Bilingual {
  const window = windowText(expected);
  return {
    zh: `应尽快更新，并保持${window.zh}内至少更新一次`,
    en: `to be updated now and at least once within ${window.en} from then on`,
  };
}
