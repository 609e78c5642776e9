import type { Bilingual } from './bilingual.ts';
import type { DurationUnit } from './parameter.ts';

/** Units of a duration, after a number. */
export const durationUnitLabels: Readonly<Record<DurationUnit, Bilingual>> = {
  second: { zh: '秒', en: 'seconds' },
  day: { zh: '天', en: 'days' },
  workday: { zh: '个工作日', en: 'working days' },
  week: { zh: '周', en: 'weeks' },
  month: { zh: '个月', en: 'months' },
  quarter: { zh: '个季度', en: 'quarters' },
  year: { zh: '年', en: 'years' },
};
