import type { CountParameter } from '@liujiang/indicators';
import type { EveryWords } from './every-operator.ts';

// The subject says what is counted.
export const everyAtMostWords: EveryWords<number, CountParameter> = {
  kept: ({ value }) => ({ zh: `均不超过${value}个`, en: `none above the limit of ${value}` }),
  broken: ({ value }) => ({ zh: `超过${value}个`, en: `above the limit of ${value}` }),
  remedy: ({ value, unit }) => ({
    zh: `应减至${value}个`,
    en: `to be reduced to ${value} ${unit.en}`,
  }),
  detail: (value) => ({ zh: `${value}个`, en: `${value}` }),
};
