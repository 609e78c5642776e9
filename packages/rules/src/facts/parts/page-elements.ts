import { type Element, findRequirement, normaliseName } from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import type { PageRecord } from '../../evidence/records.ts';
import { readFlag, unknownEntry } from '../core/answer.ts';
import type { Context } from '../core/context.ts';
import type { StateEntry } from '../core/fold-states.ts';
import { readInnerList } from '../core/inner-lists.ts';
import { type Merged, mergePlaced } from '../core/merge.ts';

type Page = Merged<PageRecord>;

/** One element, and what a page says of it. */
interface Question {
  readonly requirement: string;
  /** `undefined` where the requirement does not ask for it. */
  readonly element: string | undefined;
  /** Where a page says it. */
  readonly field: string;
  readonly isStated: (record: PageRecord) => boolean;
  readonly read: (page: Page) => readonly StateEntry[];
}

/** What is asked of pages. */
export function askPages(context: Context): readonly Question[] {
  return [
    ...askArticles(context),
    ...askHeaders(context),
    ...askSameness(context),
    ...askBrowsers(context),
  ];
}

function askArticles(context: Context): readonly Question[] {
  const { articlePages } = context.bindings;
  if (articlePages === undefined) return [];
  const { requirement, source, sharing } = articlePages;
  const read = (page: Page, field: 'source' | 'sharing', flag: boolean | undefined) => {
    const { kind } = page.record;
    // A page of unstated kind may be an article.
    if (kind === undefined && !page.conflicting) {
      return [unknownEntry(page.record.failed === undefined ? 'missing-fact' : 'fetch-failed')];
    }
    return kind === 'article' || page.conflicting ? [readFlag(page, field, flag, context)] : [];
  };
  return [
    {
      requirement,
      element: source,
      field: 'source',
      isStated: (record) => record.source !== undefined,
      read: (page) => {
        const printed = page.record.source;
        return read(page, 'source', printed === undefined ? undefined : printed !== null);
      },
    },
    {
      requirement,
      element: sharing,
      field: 'sharing',
      isStated: (record) => record.sharing !== undefined,
      read: (page) => read(page, 'sharing', page.record.sharing),
    },
  ];
}

function askHeaders(context: Context): readonly Question[] {
  const { pageHeaders } = context.bindings;
  if (pageHeaders === undefined) return [];
  const { requirement, ...elements } = pageHeaders;
  const fields = ['siteName', 'domainNames', 'logo', 'languages', 'search', 'mainDomain'] as const;
  return fields.map((field) => ({
    requirement,
    element: elements[field],
    field: `header.${field}`,
    isStated: ({ header }) => header?.[field] !== undefined,
    read: (page) => [readFlag(page, 'header', page.record.header?.[field], context)],
  }));
}

function askSameness(context: Context): readonly Question[] {
  const { sameAsHome } = context.bindings;
  if (sameAsHome === undefined) return [];
  const { requirement, ...elements } = sameAsHome;
  return (['header', 'footer'] as const).map((part) => ({
    requirement,
    element: elements[part],
    field: `${part}.sameAsHome`,
    isStated: (record) => record[part]?.sameAsHome !== undefined,
    read: (page) => [readFlag(page, part, page.record[part]?.sameAsHome, context)],
  }));
}

function askBrowsers(context: Context): readonly Question[] {
  const { requirement = '', elements = [] } = context.bindings.browsers ?? {};
  const known = findRequirement(context.catalogue, requirement);
  return listElements(known?.elements ?? [])
    .filter(({ id }) => elements.includes(id))
    .map((browser) => ({
      requirement,
      element: browser.id,
      field: 'browsers',
      isStated: ({ browsers }) =>
        browsers?.records.some(({ name }) => isNamed(name, browser)) ?? false,
      read: (page) => readBrowser(page, browser, context),
    }));
}

function isNamed(name: string, { id, name: printed }: Element): boolean {
  return normaliseName(name) === normaliseName(printed.zh) || name === id;
}

/** How a page looked and worked in one browser, by all attempts: what one leaves open another settles. */
function readBrowser(page: Page, browser: Element, context: Context): readonly StateEntry[] {
  if (page.record.browsers === undefined || page.conflicting) {
    return [readFlag(page, 'browsers', undefined, context)];
  }
  const tried = page.stating('browsers').flatMap(({ record: { browsers }, path, seen: when }) => {
    if (browsers === undefined) return [];
    const { records } = readInnerList(browsers, `${path}.browsers`, when, context.asOf);
    return records.filter(({ record }) => isNamed(record.name, browser));
  });
  if (tried.length === 0) return [unknownEntry('missing-fact')];
  const inBrowser = mergePlaced(tried, 'browsers', page.seenIn('browsers'), context);
  const opened = readFlag(inBrowser, 'works', inBrowser.record.works, context);
  return [{ ...opened, paths: [...page.paths, ...inBrowser.paths] }];
}
