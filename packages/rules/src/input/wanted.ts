import type { Bilingual } from '@liujiang/indicators';

// What inputs should have been, in the words that several rooms use.

export const text: Bilingual = { zh: '非空文本', en: 'a text that is not empty' };
export const day: Bilingual = {
  zh: '存在的日期（YYYY-MM-DD）',
  en: 'a day that exists (YYYY-MM-DD)',
};
export const dayOrTime: Bilingual = {
  zh: '存在的日期或时间（ISO 8601，如 2020-12-01 或 2020-12-01T09:30）',
  en: 'a day or time that exists (ISO 8601, such as 2020-12-01 or 2020-12-01T09:30)',
};
export const wholeNumber: Bilingual = {
  zh: '不小于 0 的整数',
  en: 'a whole number of at least 0',
};
export const seed: Bilingual = {
  zh: '非空文本或整数（抽样种子）',
  en: 'a text that is not empty, or a whole number (the seed)',
};

export function oneOf(words: readonly unknown[]): Bilingual {
  return { zh: `以下之一：${words.join('、')}`, en: `one of ${words.join(', ')}` };
}
