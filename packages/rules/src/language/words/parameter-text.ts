import { type Bilingual, type DurationParameter, labels } from '@liujiang/indicators';

/** A duration in words. */
export function durationText({
  value,
  unit,
}: Pick<DurationParameter, 'value' | 'unit'>): Bilingual {
  const { zh, en } = labels.durationUnit[unit];
  return { zh: `${value}${zh}`, en: `${value} ${value === 1 ? en.replace(/s$/, '') : en}` };
}
