// From pages to evidence

export { type FetchedPage, importPages } from './html/import-pages.ts';
export { type PageTagOptions, type PageTags, readPageTags } from './html/read-page-tags.ts';

// What is returned

export type { PageTagDoubt } from './html/read-tag.ts';
export type { ImportDoubt, Imported } from './import/doubt.ts';
