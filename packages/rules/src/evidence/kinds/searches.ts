import type { Bilingual } from '@liujiang/indicators';
import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import { excludeFields } from '../consistency/excluded.ts';
import type { Fields, Tell } from '../consistency/report.ts';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord } from '../list.ts';
import { flag, record, requiredText, wholeNumber } from '../schema-parts.ts';
import { type SearchKind, searchKinds } from '../vocabulary.ts';

/** A test of the site's search (智能搜索). A feature that one test shows is there. */
export interface SearchRecord extends EvidenceRecord {
  /** What was typed in, for the kind `title` the title: `社会保障卡`. */
  readonly query: string;
  /**
   * What the test tries: to find a title that was drawn, a word with a wrong character (错别字), a keyword (关键词), a word in pinyin
   * (拼音), or one of everyday language (通俗语言).
   */
  readonly kind: SearchKind;
  /** Of a title: the page of results on which it stands, counted from 1: `1`; `null` when it was not found. */
  readonly resultPage?: number | null;
  /** Of a wrong character, pinyin or everyday language: whether the search understood it (纠正、转化). */
  readonly understood?: boolean;
  /** Of a keyword: whether others were recommended (关键词推荐). */
  readonly suggestions?: boolean;
  /** Of a keyword: whether related information was gathered (聚合相关信息). */
  readonly information?: boolean;
  /** Of a keyword: whether related service functions were gathered (聚合服务功能). */
  readonly serviceFunctions?: boolean;
  /** Of a keyword: whether results were shown by category (分类展示). */
  readonly categories?: boolean;
  /** Of a keyword: whether results were put in order of relevance (结果排序). */
  readonly relevance?: boolean;
}

/** Tests of the search of the site. */
export const kind: Kind = {
  noun: { zh: '搜索测试', en: 'search tests' },
  order: 130,
  repeats: true,
  identity: ['kind', 'query'],
  blank: {
    note: '搜索测试每次一条：query、kind；title（搜标题）写 resultPage（第几页，未搜到为 null），misspelling（错别字）、pinyin（拼音）、everyday-language（通俗语言）写 understood，keyword（关键词）写 suggestions、information、serviceFunctions、categories、relevance',
  },
};

const pageOfResults: Bilingual = {
  zh: '不小于 1 的整数（结果页码），或 null（未搜到）',
  en: 'a whole number of at least 1 (the page of results), or null (not found)',
};

export function schema(): RecordSchema<SearchRecord> {
  return exactly<SearchRecord>()(
    record({
      query: requiredText(),
      kind: z.enum(searchKinds),
      resultPage: z.exactOptional(z.nullable(wholeNumber(pageOfResults, 1))),
      understood: flag(),
      suggestions: flag(),
      information: flag(),
      serviceFunctions: flag(),
      categories: flag(),
      relevance: flag(),
    }),
  );
}

/** The fields of each kind of search. */
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

/** Reports fields that a search of its kind does not try. */
export function check(record: Fields, tell: Tell): void {
  const { kind } = record;
  if (typeof kind !== 'string' || !Object.hasOwn(tried, kind)) return;
  const others = Object.values(tried)
    .flat()
    .filter((field) => !tried[kind]?.includes(field));
  excludeFields(record, [...new Set(others)], expected, tell);
}
