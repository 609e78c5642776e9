import type { Bilingual } from '@liujiang/indicators';
import type { PageKind } from '../evidence/vocabulary.ts';
import type { ImportDoubt } from '../import/doubt.ts';
import { matchesFormat } from '../time/date-format.ts';
import { readPrintedDate } from '../time/printed-date.ts';
import type { FoundTag } from './find-tags.ts';
import {
  articleTags,
  columnTags,
  optionalTags,
  type PageTagName,
  requiredTags,
} from './tag-names.ts';
import * as wanted from './wanted-in-pages.ts';

/** A doubt about a page tag. */
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
    expected: () => wanted.siteCode,
  },
  PubDate: {
    meets: (content, strict) =>
      strict
        ? content === content.trim() && matchesFormat(content, publishFormat)
        : readPrintedDate(content) !== null,
    expected: (strict) => (strict ? { zh: publishFormat, en: publishFormat } : wanted.readableDate),
  },
};

/** What is wrong with one tag, and its content where it can be taken. */
export function readTag(
  name: PageTagName,
  found: readonly FoundTag[],
  { strict, kind }: { readonly strict: boolean; readonly kind: PageKind | null },
): { readonly value: string | null; readonly doubts: readonly PageTagDoubt[] } {
  const doubts: PageTagDoubt[] = [];
  const doubt = (code: PageTagDoubt['code'], expected: Bilingual, got: string): void => {
    doubts.push({ code, tag: name, expected, got });
  };
  // In small letters, keywords, author and description are HTML's own names, which the annex does not mention: they only
  // replace an optional tag that is missing.
  const exact = found.filter(({ printedName }) => printedName === name);
  const isOptional = optionalTags.includes(name);
  const own = isOptional && (strict || exact.length > 0) ? exact : found;
  const taken = strict ? own.filter(({ inHead }) => inHead) : own;
  if (strict) {
    for (const { inHead, content } of own) {
      if (!inHead) doubt('outside-head', wanted.tagInHead, content);
    }
    for (const { printedName } of taken) {
      if (printedName !== name) doubt('other-case', { zh: name, en: name }, printedName);
    }
  }
  const written = taken.filter(({ content }) => content.trim() !== '');
  const [first, ...others] = written;
  if (first === undefined) {
    if (isOptional && exact.length === 0) return { value: null, doubts };
    if (taken.length > 0) doubt('empty-tag', wanted.tagWithContent, '');
    else if (requiredTags(kind).includes(name)) {
      doubt('missing-tag', wanted.tag(name), '');
    }
    return { value: null, doubts };
  }
  const other = others.find(({ content }) => content.trim() !== first.content.trim());
  if (other !== undefined) {
    const got = [...new Set(written.map(({ content }) => content.trim()))].join(' | ');
    doubt('conflicting-tags', wanted.sameTags, got);
    return { value: null, doubts };
  }
  if (strict && taken.length > 1) {
    doubt('repeated-tag', wanted.oneTag, first.content);
  }
  const isColumnTag = columnTags.includes(name);
  const isArticleTag = articleTags.includes(name);
  if (strict && ((isColumnTag && kind === 'article') || (isArticleTag && kind === 'column'))) {
    doubt('misplaced-tag', isColumnTag ? wanted.columnPage : wanted.articlePage, first.content);
  }
  const format = formats[name];
  if (format !== undefined && !format.meets(first.content, strict)) {
    doubt('wrong-format', format.expected(strict), first.content);
  }
  return { value: first.content, doubts };
}
