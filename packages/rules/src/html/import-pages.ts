import type { ColumnRecord, Item } from '../evidence/records.ts';
import type { PageKind } from '../evidence/vocabulary.ts';
import { ColumnCollector } from '../import/column-collector.ts';
import type { ImportDoubt, Imported } from '../import/doubt.ts';
import { Doubts } from '../import/doubts.ts';
import { answer } from '../input/answer.ts';
import { aList, anObject } from '../input/kinds.ts';
import { type PageTagOptions, readPageTags } from './read-page-tags.ts';
import * as wanted from './wanted-in-pages.ts';

/** A page as it was fetched. */
export interface FetchedPage {
  /** Its address. */
  readonly url: string;
  /** Its text. */
  readonly html: string;
  /** When it was fetched. */
  readonly collectedAt?: string;
  /** What it is; left out, its tags tell; see {@link PageTagOptions}. */
  readonly kind?: PageKind;
  /** Name of the site, where that is not the site of the document. The tag SiteName is not taken for it. */
  readonly site?: string;
  /** The unit that keeps the column. */
  readonly unit?: string;
  /** Name of the column, which then counts instead of the tag ColumnName. */
  readonly column?: string;
}

/**
 * Article pages as items of their columns: title, publish time and source as the page tags print them. They say when something
 * was published; how the page shows time and source to a reader (展现布局第5、6点) is for `pages` of the evidence. All lists are
 * open. A page that is no article, or whose column is not named, gives a doubt and no item.
 *
 * @example
 * ```ts
 * import { importPages } from '@liujiang/rules/html';
 * const tag = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
 * const html = `<head>${tag('ColumnName', '统计数据')}${tag('ArticleTitle', '10月数据')}${tag('PubDate', '2020-11-20 09:30')}</head>`;
 * const { records } = importPages([{ url: '/1.html', html, unit: '区统计局' }]);
 * records.map(({ name, items }) => [name, items?.records[0]?.publishedAt]); //=> [['统计数据', '2020-11-20 09:30']]
 * ```
 */
export function importPages(
  pages: readonly FetchedPage[],
  options: Pick<PageTagOptions, 'mode'> = {},
): Imported<ColumnRecord> {
  return answer({ pages: [pages, aList], options: [options, anObject] }, () => {
    const { mode = 'lenient' } = options;
    const doubts: ImportDoubt[] = [];
    const columns = new ColumnCollector();
    for (const page of pages) {
      const { url: file, html, kind } = page;
      const read = readPageTags(html, { mode, ...(kind !== undefined && { page: kind }) });
      const own = new Doubts(file);
      for (const { code, tag, expected, got } of read.doubts) {
        own.add(code, expected, got, { heading: tag });
      }
      const { values } = read;
      const name = page.column ?? values.ColumnName;
      if (read.page !== 'article') own.add('no-article', wanted.article, read.page ?? '');
      else if (name === undefined) own.add('no-column', wanted.articleOfColumn, read.page);
      else columns.add({ site: page.site, unit: page.unit, name }, toItem(page, values));
      doubts.push(...own.found);
    }
    return { records: columns.records(), doubts };
  });
}

function toItem(
  { url, collectedAt }: FetchedPage,
  { ArticleTitle, PubDate, ContentSource }: ReturnType<typeof readPageTags>['values'],
): Item {
  return {
    url,
    ...(ArticleTitle !== undefined && { title: ArticleTitle }),
    ...(PubDate !== undefined && { publishedAt: PubDate }),
    ...(ContentSource !== undefined && { source: ContentSource }),
    ...(collectedAt !== undefined && { collectedAt }),
  };
}
