import { type DurationParameter, deepFreeze } from '@liujiang/indicators';
import type { DateSeries, ParameterFact } from '../../facts/core/facts.ts';
import { FALSE, MISSING, TRUE, undecided, type Verdict } from '../../facts/core/kleene.ts';
import { isObject } from '../../input/is-object.ts';
import { durationText } from '../words/parameter-text.ts';
import { reasonsText } from '../words/reason-text.ts';
import type { Occasion, Operator } from './operator.ts';

type Window = DurationParameter & { readonly since: string };

function isSeries(value: unknown): value is DateSeries {
  return isObject(value) && Array.isArray(value['dates']) && Array.isArray(value['reasons']);
}

function isWindow(value: unknown): value is ParameterFact & Window {
  return isObject(value) && value['type'] === 'duration' && typeof value['since'] === 'string';
}

function evaluate(actual: unknown, expected: unknown): Verdict {
  if (!isSeries(actual) || !isWindow(expected)) return MISSING;
  const [latest] = actual.dates;
  if (latest !== undefined && latest >= expected.since) return TRUE;
  return actual.reasons.length > 0 ? undecided(actual.reasons) : FALSE;
}

function predicate({ actual, expected, verdict }: Occasion): ReturnType<Operator['predicate']> {
  const latest = isSeries(actual) ? actual.dates[0] : undefined;
  const window = isWindow(expected) ? durationText(expected) : { zh: '规定期限', en: 'the period' };
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

/**
 * Whether a series of dates (`DateSeries`) has one within a duration parameter before the monitoring date. One date
 * inside the window settles it, whatever else is unknown; "no" needs a series without gaps.
 *
 * @example
 * ```ts
 * import { applyOperator, updatedWithin } from '@liujiang/rules';
 * const window = { type: 'duration', value: 1, unit: 'year', bound: 'closed', since: '2019-11-30' };
 * applyOperator(updatedWithin, { dates: ['2019-11-30'], reasons: [] }, window).outcome; //=> 'true'
 * applyOperator(updatedWithin, { dates: ['2019-11-29'], reasons: [] }, window).outcome; //=> 'false'
 * applyOperator(updatedWithin, { dates: [], reasons: ['incomplete-list'] }, window).outcome; //=> 'unknown'
 * ```
 */
export const updatedWithin: Operator = /* @__PURE__ */ deepFreeze({
  name: 'updatedWithin',
  parameters: ['duration'],
  evaluate,
  predicate,
  remedy: ({ expected }) => {
    const window = isWindow(expected)
      ? durationText(expected)
      : { zh: '规定期限', en: 'the period' };
    return {
      zh: `应尽快更新，并保持${window.zh}内至少更新一次`,
      en: `to be updated now and at least once within ${window.en} from then on`,
    };
  },
  show: (actual) =>
    isSeries(actual) ? { latest: actual.dates[0] ?? null, reasons: actual.reasons } : actual,
});
