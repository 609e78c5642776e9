import type { PageKind } from '../evidence/vocabulary.ts';

/** The name of a page tag, as the annex of 国办发〔2017〕47号 writes it. */
export type PageTagName =
  | 'SiteName'
  | 'SiteDomain'
  | 'SiteIDCode'
  | 'ColumnName'
  | 'ColumnDescription'
  | 'ColumnKeywords'
  | 'ColumnType'
  | 'ArticleTitle'
  | 'PubDate'
  | 'ContentSource'
  | 'Keywords'
  | 'Author'
  | 'Description'
  | 'Image'
  | 'Url';

/** Tags of every page: 网站标签. */
const siteTags: readonly PageTagName[] = ['SiteName', 'SiteDomain', 'SiteIDCode'];

/** Tags of a column page: 栏目标签. */
export const columnTags: readonly PageTagName[] = [
  'ColumnName',
  'ColumnDescription',
  'ColumnKeywords',
  'ColumnType',
];

/** Tags of an article page: 内容页标签. */
export const articleTags: readonly PageTagName[] = ['ArticleTitle', 'PubDate', 'ContentSource'];

/** Further tags that an article page may have. */
export const optionalTags: readonly PageTagName[] = [
  'Keywords',
  'Author',
  'Description',
  'Image',
  'Url',
];

const all: readonly PageTagName[] = [...siteTags, ...columnTags, ...articleTags, ...optionalTags];

/** The tags that a page has to have; for an unknown kind, those of every page. */
export function requiredTags(kind: PageKind | null): readonly PageTagName[] {
  switch (kind) {
    case 'column':
      return [...siteTags, ...columnTags];
    case 'article':
      return [...siteTags, ...articleTags];
    default:
      return siteTags;
  }
}

/** The tag that a printed name stands for, whatever its case; `null` for another meta element. */
export function tagNamed(printed: string): PageTagName | null {
  const name = printed.trim().toLowerCase();
  return all.find((tag) => tag.toLowerCase() === name) ?? null;
}
