import type { FormatParameter } from '@liujiang/indicators';
import type { EveryWords } from './every-operator.ts';

export const everyMatchesFormatWords: EveryWords<string | null, FormatParameter> = {
  kept: ({ value }) => ({ zh: `均符合“${value}”格式`, en: `all in the form ${value}` }),
  broken: ({ value }) => ({ zh: `不符合“${value}”格式`, en: `not in the form ${value}` }),
  remedy: ({ value }) => ({ zh: `应改为“${value}”格式`, en: `to be written as ${value}` }),
  detail: (text) =>
    text === null ? { zh: '未注明', en: 'none printed' } : { zh: `“${text}”`, en: `"${text}"` },
};
