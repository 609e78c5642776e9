import type { Bilingual } from './bilingual.ts';
import type { ConditionTrace } from './condition-trace.ts';
import type { Outcome, Reason } from './outcome.ts';

export const outcomeLabels: Readonly<Record<Outcome, Bilingual>> = {
  passed: { zh: '达标', en: 'passed' },
  failed: { zh: '不达标', en: 'failed' },
  cantTell: { zh: '无法判断', en: 'cannot tell' },
  inapplicable: { zh: '不适用', en: 'inapplicable' },
  untested: { zh: '未检查', en: 'untested' },
};

/** Why something could not be decided. */
export const reasonLabels: Readonly<Record<Reason, Bilingual>> = {
  'missing-fact': { zh: '缺少佐证', en: 'evidence is missing' },
  'needs-person': { zh: '需人工判断', en: "needs a person's judgement" },
  'no-rule': { zh: '尚无判定规则', en: 'no rule covers it yet' },
  'measured-by-formula': {
    zh: '无达标条件，按公式计分',
    en: 'no condition of passing; a formula measures it',
  },
  'incomplete-list': { zh: '清单不完整', en: 'the list may be incomplete' },
  'empty-list': { zh: '清单为空', en: 'the list is empty' },
  'stale-observation': {
    zh: '采集时间早于监测时间点',
    en: 'collected before the monitoring date',
  },
  'undated-observation': { zh: '未注明采集时间', en: 'time of collection not stated' },
  'unreadable-date': { zh: '日期无法识别', en: 'a date cannot be read' },
  'future-date': { zh: '日期晚于采集时间', en: 'a date lies after its collection' },
  'fetch-failed': { zh: '页面未能打开', en: 'a page could not be opened' },
  'under-maintenance': { zh: '栏目正在维护', en: 'a column is under maintenance' },
  'conflicting-evidence': { zh: '佐证相互矛盾', en: 'the evidence contradicts itself' },
  'expired-evidence': { zh: '佐证已过有效期', en: 'the evidence has expired' },
  'calendar-not-covered': {
    zh: '超出工作日历所涵盖的年份',
    en: 'outside the years of the working calendar',
  },
};

/** Whether a condition holds, or is unknown. */
export const conditionLabels: Readonly<Record<ConditionTrace['outcome'], Bilingual>> = {
  true: { zh: '符合', en: 'met' },
  false: { zh: '不符合', en: 'not met' },
  unknown: { zh: '未知', en: 'unknown' },
};
