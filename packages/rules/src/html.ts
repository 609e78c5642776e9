export type { PageKind } from './evidence/vocabulary.ts';
export type { FoundTag } from './html/find-tags.ts';
export { type FetchedPage, importPages } from './html/import-pages.ts';
export { type PageTagOptions, type PageTags, readPageTags } from './html/read-page-tags.ts';
export type { PageTagDoubt } from './html/read-tag.ts';
export type { PageTagName } from './html/tag-names.ts';
export type { ImportDoubt, Imported } from './import/doubt.ts';
