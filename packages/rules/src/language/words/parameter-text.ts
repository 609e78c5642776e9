import type { Bilingual, DurationParameter } from '@liujiang/indicators';
import { durationUnitLabels } from '@liujiang/indicators/internal';

/** A duration in words. */
export function durationText({
  value,
  unit,
}: Pick<DurationParameter, 'value' | 'unit'>): Bilingual {
  const { zh, en } = durationUnitLabels[unit];
  return { zh: `${value}${zh}`, en: `${value} ${value === 1 ? en.replace(/s$/, '') : en}` };
}
