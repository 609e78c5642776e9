import type { EvidenceRecord } from './list.ts';
import type { SearchKind } from './vocabulary.ts';

/** A test of the site's search (智能搜索). A feature that one test shows is there. */
export interface SearchRecord extends EvidenceRecord {
  /** What was typed in; for the kind `title`, the title. */
  readonly query: string;
  readonly kind: SearchKind;
  /** Of a title: the page of results on which it stands, counted from 1; `null` when it was not found. */
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
