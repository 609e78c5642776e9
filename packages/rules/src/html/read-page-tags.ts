import type { PageKind } from '../evidence/vocabulary.ts';
import { answer } from '../input/answer.ts';
import { aText } from '../input/kinds.ts';
import { type FoundTag, findTags } from './find-tags.ts';
import { type PageTagDoubt, readTag } from './read-tag.ts';
import { type PageTagName, requiredTags } from './tag-names.ts';
import { tagOptions } from './tag-options.ts';

/** How {@link readPageTags} reads. */
export interface PageTagOptions {
  /**
   * `lenient` (the default) takes what can be understood: names in any case, tags outside the head, times with seconds or
   * without. `strict` holds to the letter of the annex.
   */
  readonly mode?: 'lenient' | 'strict';
  /**
   * What the page is. Left out, its tags tell: an article page has an ArticleTitle; a column page has a ColumnName and no tags
   * of an article. PubDate alone makes no article: a template may print it on other pages too.
   */
  readonly page?: PageKind;
}

/** The tags of one page. */
export interface PageTags {
  /** What the page is; `null` where neither the caller nor a tag tells. */
  readonly page: PageKind | null;
  /** Whether the tags told what it is. */
  readonly inferred: boolean;
  /** Every tag as it stands in the page, in the order of its text. */
  readonly tags: readonly FoundTag[];
  /** Content by name, as printed; without tags that are missing or empty, or that contradict each other. */
  readonly values: Readonly<Partial<Record<PageTagName, string>>>;
  /** By tag, in the order of the annex. */
  readonly doubts: readonly PageTagDoubt[];
}

function inferKind(tags: readonly FoundTag[]): PageKind | null {
  const has = (...names: readonly PageTagName[]) =>
    tags.some(({ tag, content }) => names.includes(tag) && content.trim() !== '');
  if (has('ArticleTitle')) return 'article';
  return has('ColumnName') && !has('PubDate', 'ContentSource') ? 'column' : null;
}

/**
 * Reads the page tags (网页标签) that the annex of 国办发〔2017〕47号 asks for from the text of a page. Any text can be read: what is
 * missing, empty, contradictory or not in its form is a doubt. Content stays as printed. Of a page that was cut off,
 * `missing-tag` says only that the tag was not seen. Reading takes time by the length of the text.
 *
 * @throws EvidenceError (`invalid-options`) when `html` is no text or an option is no such word.
 *
 * @example
 * ```ts
 * import { readPageTags } from '@liujiang/rules/html';
 * const html = '<head><meta name="pubdate" content="2020-11-20 09:30:00"><meta name="ArticleTitle" content="公告"></head>';
 * const { page, values, doubts } = readPageTags(html);
 * [page, values.PubDate]; //=> ['article', '2020-11-20 09:30:00']
 * doubts.map(({ code, tag }) => `${code} ${tag}`); //=> ['missing-tag SiteName', 'missing-tag SiteDomain', 'missing-tag SiteIDCode', 'missing-tag ContentSource']
 * readPageTags(html, { mode: 'strict' }).doubts.filter(({ tag }) => tag === 'PubDate').map(({ code }) => code); //=> ['other-case', 'wrong-format']
 * ```
 */
export function readPageTags(html: string, options: PageTagOptions = {}): PageTags {
  return answer({ html: [html, aText], options: [options, tagOptions] }, () => {
    const { mode = 'lenient', page } = options;
    const tags = findTags(html);
    const kind = page ?? inferKind(tags);
    const strict = mode === 'strict';
    const names = new Set<PageTagName>([
      ...requiredTags('column'),
      ...requiredTags('article'),
      ...tags.map(({ tag }) => tag),
    ]);
    const read = [...names].map((name) => {
      const found = tags.filter(({ tag }) => tag === name);
      return { name, ...readTag(name, found, { strict, kind }) };
    });
    return {
      page: kind,
      inferred: page === undefined && kind !== null,
      tags,
      values: Object.fromEntries(
        read.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
      ),
      doubts: read.flatMap(({ doubts }) => doubts),
    };
  });
}
