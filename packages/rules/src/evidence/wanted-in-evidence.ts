import type { Bilingual } from '@liujiang/indicators';

// What a document of evidence should have had; what its kinds of records should have stands with each kind.

export const expiry: Bilingual = {
  zh: '存在的日期（YYYY-MM-DD），或 null（长期有效）',
  en: 'a day that exists (YYYY-MM-DD), or null (does not expire)',
};
export const total: Bilingual = {
  zh: '网站上的总条数（complete 为 true 时必填）',
  en: 'how many entries there are (needed when complete is true)',
};
export const openWhereFailed: Bilingual = {
  zh: '不写（获取失败的列表不能视为完整）',
  en: 'nothing (a list that could not be fetched is not complete)',
};
export const addressOnce: Bilingual = {
  zh: '完整列表中不重复的地址',
  en: 'an address that stands only once in a complete list',
};
export const fewerProblems: Bilingual = {
  zh: '问题少于 10 万处的佐证',
  en: 'evidence with fewer than 100,000 problems',
};

export function noEarlierThan(day: string): Bilingual {
  return {
    zh: `不早于其所在列表或文件的采集开始日（${day}）`,
    en: `no day before the collecting of its list or document began (${day})`,
  };
}

export function noFewerThan(records: number): Bilingual {
  return { zh: `不小于已列条数（${records}）`, en: `no fewer than are listed (${records})` };
}

export function atMostLevels(levels: number): Bilingual {
  return { zh: `至多 ${levels} 层嵌套`, en: `at most ${levels} levels of nesting` };
}

export function atMostValues(values: number): Bilingual {
  return { zh: `至多 ${values} 个值`, en: `at most ${values} values` };
}

export function sameSite(known: string): Bilingual {
  return { zh: `同一网站（“${known}”）`, en: `the same site (“${known}”)` };
}
