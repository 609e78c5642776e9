import type { Bilingual } from '@liujiang/indicators';
import type { PageKind } from '../evidence/vocabulary.ts';
import type { ImportDoubt } from '../import/doubt.ts';
import { answer } from '../input/answer.ts';
import { aText } from '../input/kinds.ts';
import { matchesFormat } from '../time/date-format.ts';
import { readPrintedDate } from '../time/printed-date.ts';
import { type FoundTag, findTags } from './find-tags.ts';
import {
  articleTags,
  columnTags,
  optionalTags,
  type PageTagName,
  requiredTags,
} from './tag-names.ts';
import { tagOptions } from './tag-options.ts';

/** Something about the tags of a page that is not as it should be. */
export type PageTagDoubt = Pick<ImportDoubt, 'expected' | 'got'> & {
  readonly code:
    | 'missing-tag'
    | 'empty-tag'
    | 'conflicting-tags'
    | 'repeated-tag'
    | 'wrong-format'
    | 'other-case'
    | 'outside-head'
    | 'misplaced-tag';
  /** The tag that it is about. */
  readonly tag: PageTagName;
};

/** How {@link readPageTags} reads. */
export interface PageTagOptions {
  /**
   * `lenient` (the default) takes what can be understood: names in any case, tags outside the head, times with seconds or
   * without. `strict` holds to the letter of the annex.
   */
  readonly mode?: 'lenient' | 'strict';
  /**
   * What the page is. Left out, its tags tell: an article page has an ArticleTitle; a column page has a ColumnName and nothing
   * of an article. PubDate alone makes no article, for a template may print the time of making on other pages too.
   */
  readonly page?: PageKind;
}

/** The tags of one page. */
export interface PageTags {
  /** What the page is; `null` where nobody said so and no tag tells. */
  readonly page: PageKind | null;
  /** Whether the tags told it. */
  readonly inferred: boolean;
  /** Every tag as it stands in the page, in the order of its text. */
  readonly tags: readonly FoundTag[];
  /** Content by name, as printed; without tags that are missing or empty, or that contradict each other. */
  readonly values: Readonly<Partial<Record<PageTagName, string>>>;
  /** By tag, in the order of the annex. */
  readonly doubts: readonly PageTagDoubt[];
}

/** Printed in the annex: YYYY-MM-DD HH:MM. */
const publishFormat = 'YYYY-MM-DD HH:MM';

interface Expectation {
  readonly meets: (content: string, strict: boolean) => boolean;
  readonly expected: (strict: boolean) => Bilingual;
}

/** Tags whose content has a form; the annex leaves that of the others open. */
const formats: Readonly<Partial<Record<PageTagName, Expectation>>> = {
  SiteIDCode: {
    meets: (content, strict) =>
      (strict ? /^(\d{10}|bm\d{8})$/ : /^\s*(\d{10}|bm\d{8})\s*$/i).test(content),
    expected: () => ({
      zh: '10位数字，或 bm 加8位数字',
      en: '10 digits, or bm and 8 digits',
    }),
  },
  PubDate: {
    meets: (content, strict) =>
      strict
        ? content === content.trim() && matchesFormat(content, publishFormat)
        : readPrintedDate(content) !== null,
    expected: (strict) =>
      strict
        ? { zh: publishFormat, en: publishFormat }
        : {
            zh: '可辨认的日期（原文保留，视为未知）',
            en: 'a date that can be read (the text is kept)',
          },
  },
};

function inferKind(tags: readonly FoundTag[]): PageKind | null {
  const has = (...names: readonly PageTagName[]) =>
    tags.some(({ tag, content }) => names.includes(tag) && content.trim() !== '');
  if (has('ArticleTitle')) return 'article';
  return has('ColumnName') && !has('PubDate', 'ContentSource') ? 'column' : null;
}

/** What is wrong with one tag, and its content where it can be taken. */
function readTag(
  name: PageTagName,
  found: readonly FoundTag[],
  { strict, kind }: { readonly strict: boolean; readonly kind: PageKind | null },
): { readonly value: string | null; readonly doubts: readonly PageTagDoubt[] } {
  const doubts: PageTagDoubt[] = [];
  const doubt = (code: PageTagDoubt['code'], zh: string, en: string, got: string): void => {
    doubts.push({ code, tag: name, expected: { zh, en }, got });
  };
  // In small letters, keywords, author and description are names of HTML's own, which the annex does not speak of: at most
  // they stand in for a tag that nobody asks for.
  const exact = found.filter(({ printedName }) => printedName === name);
  const isOptional = optionalTags.includes(name);
  const own = isOptional && (strict || exact.length > 0) ? exact : found;
  const taken = strict ? own.filter(({ inHead }) => inHead) : own;
  if (strict) {
    for (const { inHead, content } of own) {
      if (!inHead) doubt('outside-head', '写在 head 中的标签', 'a tag in the head', content);
    }
    for (const { printedName } of taken) {
      if (printedName !== name) doubt('other-case', name, name, printedName);
    }
  }
  const written = taken.filter(({ content }) => content.trim() !== '');
  const [first, ...others] = written;
  if (first === undefined) {
    if (isOptional && exact.length === 0) return { value: null, doubts };
    if (taken.length > 0) doubt('empty-tag', '有内容的标签', 'a tag with content', '');
    else if (requiredTags(kind).includes(name)) {
      doubt('missing-tag', `标签 ${name}`, `the tag ${name}`, '');
    }
    return { value: null, doubts };
  }
  const other = others.find(({ content }) => content.trim() !== first.content.trim());
  if (other !== undefined) {
    const got = [...new Set(written.map(({ content }) => content.trim()))].join(' | ');
    doubt('conflicting-tags', '内容一致的标签', 'tags that say the same', got);
    return { value: null, doubts };
  }
  if (strict && taken.length > 1) {
    doubt('repeated-tag', '只写一次的标签', 'a tag that stands once', first.content);
  }
  const isColumnTag = columnTags.includes(name);
  const isArticleTag = articleTags.includes(name);
  if (strict && ((isColumnTag && kind === 'article') || (isArticleTag && kind === 'column'))) {
    doubt(
      'misplaced-tag',
      isColumnTag ? '只用于栏目页的标签' : '只用于内容页的标签',
      isColumnTag ? 'a tag of column pages only' : 'a tag of article pages only',
      first.content,
    );
  }
  const format = formats[name];
  if (format !== undefined && !format.meets(first.content, strict)) {
    const { zh, en } = format.expected(strict);
    doubt('wrong-format', zh, en, first.content);
  }
  return { value: first.content, doubts };
}

/**
 * Reads the page tags (网页标签) that the annex of 国办发〔2017〕47号 asks for, from the text of a page. No text stops it:
 * what is missing, empty, contradictory or not in its form is a doubt. Content stays as printed. Whether the page was read
 * whole is for the caller to know: of a page that was cut off, `missing-tag` says only that the tag was not seen. Reading
 * takes time by the length of the text, whatever stands in it.
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
  return answer({ html: [html, aText], options: [options, tagOptions] }, () =>
    unguardedReadPageTags(html, options),
  );
}

function unguardedReadPageTags(html: string, options: PageTagOptions = {}): PageTags {
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
}
