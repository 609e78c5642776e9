export type { PageKind } from './evidence/vocabulary.ts';
export type { ImportDoubt, Imported } from './import/doubt.ts';
export type { FoundTag } from './page-tags/find-tags.ts';
export { type FetchedPage, importPages } from './page-tags/import-pages.ts';
export {
  type PageTagDoubt,
  type PageTagOptions,
  type PageTags,
  readPageTags,
} from './page-tags/read-page-tags.ts';
export type { PageTagName } from './page-tags/tag-names.ts';
