import { excludeFields } from './excluded.ts';
import type { Fields, Tell } from './report.ts';

/** What each kind of search tries. Left out of another, it cannot be taken for something that was looked at. */
const tried: Readonly<Record<string, readonly string[]>> = {
  title: ['resultPage'],
  misspelling: ['understood'],
  pinyin: ['understood'],
  'everyday-language': ['understood'],
  keyword: ['suggestions', 'information', 'serviceFunctions', 'categories', 'relevance'],
};

const expected = {
  zh: '不写（不属于这一类搜索测试）',
  en: 'nothing, because a search of this kind does not try it',
};

/** A search test says only what a search of its kind tries. */
export function checkSearch(record: Fields, tell: Tell): void {
  const { kind } = record;
  if (typeof kind !== 'string' || !Object.hasOwn(tried, kind)) return;
  const others = Object.values(tried)
    .flat()
    .filter((field) => !tried[kind]?.includes(field));
  excludeFields(record, [...new Set(others)], expected, tell);
}
