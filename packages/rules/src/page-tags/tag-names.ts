/** Tags of every page: 网站标签. */
export const siteTags = ['SiteName', 'SiteDomain', 'SiteIDCode'] as const;

/** Tags of a column page: 栏目标签. */
export const columnTags = [
  'ColumnName',
  'ColumnDescription',
  'ColumnKeywords',
  'ColumnType',
] as const;

/** Tags of an article page: 内容页标签. */
export const articleTags = ['ArticleTitle', 'PubDate', 'ContentSource'] as const;

/** Tags that an article page may have besides. */
export const optionalTags = ['Keywords', 'Author', 'Description', 'Image', 'Url'] as const;

/** The name of a page tag, as the annex of 国办发〔2017〕47号 writes it. */
export type PageTagName =
  | (typeof siteTags)[number]
  | (typeof columnTags)[number]
  | (typeof articleTags)[number]
  | (typeof optionalTags)[number];

const all: readonly PageTagName[] = [...siteTags, ...columnTags, ...articleTags, ...optionalTags];

/** What kind of page asks for which tags. */
export type TaggedPageKind = 'home' | 'column' | 'article';

/** The tags that a page has to have; of a page whose kind is not known, those that every page has to have. */
export function requiredTags(kind: TaggedPageKind | null): readonly PageTagName[] {
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
