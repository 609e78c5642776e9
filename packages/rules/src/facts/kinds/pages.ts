import type { Reason } from '@liujiang/indicators';
import type { EvidenceList } from '../../evidence/list.ts';
import { doubtsOf, placesIn } from '../../evidence/observation.ts';
import type { PageRecord } from '../../evidence/records.ts';
import { attestedOutcomes } from '../../evidence/vocabulary.ts';
import { matchesFormat } from '../../time/date-format.ts';
import type { Answer } from '../core/answer.ts';
import type { Context } from '../core/context.ts';
import { type Entry, toEntry } from '../core/entries.ts';
import type { FactParts } from '../core/fact-parts.ts';
import type { ListFact, ListItem, Unknown } from '../core/facts.ts';
import { foldStates, readEach } from '../core/fold-states.ts';
import { judgeItem } from '../core/judge-item.ts';
import { sortItems } from '../core/list-fact.ts';
import { type Merged, readThings } from '../core/merge.ts';
import { comesFrom, originOfList } from '../core/origins.ts';
import { sortReasons } from '../core/reasons.ts';
import type { Judged } from '../judged-list.ts';
import type { AnswersItself, KindBindings } from '../kind.ts';
import { askPages } from '../parts/page-elements.ts';
import { isComparable, type MeasuredSource } from '../samples/sources.ts';

export const bindings: KindBindings = {
  pageMeasurements: {
    about: 'What is counted or timed on a page (`pages`), by the field that holds it.',
    holds: {
      field: ['mainColours', 'colours', 'loadSeconds', 'channels'],
      parameter: 'parameter',
    },
    many: true,
    answers: 'measurements',
  },
  articlePages: {
    about: 'The elements that each article page shows.',
    holds: { source: 'element?', sharing: 'element?' },
    answers: 'things',
  },
  publishTimes: {
    about: 'The parameter that says in which form article pages print their publish time.',
    holds: { parameter: 'format' },
  },
  pageHeaders: {
    about: 'The elements that the header of each page shows.',
    holds: {
      siteName: 'element?',
      domainNames: 'element?',
      logo: 'element?',
      languages: 'element?',
      search: 'element?',
      mainDomain: 'element?',
    },
    answers: 'things',
  },
  sameAsHome: {
    about:
      'The elements that header and footer of each page are, compared with those of the home page.',
    holds: { header: 'element?', footer: 'element?' },
    answers: 'things',
  },
  browsers: {
    about:
      'The elements that are browsers in which each page is opened, known by their names; others are looked up one by one.',
    holds: { elements: 'elements' },
    answers: 'things',
  },
};

export const answersItself: AnswersItself = (question) => question === 'pages';

export const judged: Judged = ({ pages, parameters }, { publishTimes }) => {
  if (publishTimes === undefined) return [];
  const { requirement, parameter } = publishTimes;
  const format = parameters[requirement]?.[parameter];
  return [
    {
      requirement,
      question: 'pages',
      list: pages.publishedAt,
      holds: (value) =>
        typeof value === 'string' &&
        format?.type === 'format' &&
        matchesFormat(value, format.value),
      against: attestedOutcomes,
      put: (all, publishedAt) => ({ ...all, pages: { ...all.pages, publishedAt } }),
    },
  ];
};

type Pages = EvidenceList<PageRecord>;

function readPublishTime({ record, conflicting }: Merged<PageRecord>): string | null | Unknown {
  if (conflicting || !mayBeArticle(record)) return { unknown: ['conflicting-evidence'] };
  // What one attempt saw counts, even if another failed.
  if (record.publishedAt !== undefined) return record.publishedAt;
  return { unknown: [record.failed === undefined ? 'missing-fact' : 'fetch-failed'] };
}

/** Whether a publish time is asked of a page. One seen on a page that is no article is a contradiction. */
function isAsked({ record, conflicting }: Merged<PageRecord>): boolean {
  return conflicting || mayBeArticle(record) || record.publishedAt !== undefined;
}

function mayBeArticle({ kind }: PageRecord): boolean {
  return kind === undefined || kind === 'article';
}

/** The publish times of the pages that were looked at, as printed. */
export function derive(list: Pages, context: Context): FactParts {
  const { things, gaps } = readThings(list, 'pages', context);
  const items = things.filter(isAsked).map((merged) => {
    const reasons = doubtsOf(merged.seenIn('publishedAt'), context.asOf);
    const item: ListItem<string | null> = {
      label: merged.label,
      value: readPublishTime(merged),
      ...(reasons.length > 0 && { reasons }),
    };
    return comesFrom(item, { records: merged.paths }, context);
  });
  const isUnseen = items.length === 0 && list.records.length > 0;
  const times: ListFact<string | null> = {
    items: sortItems(items),
    reasons: isUnseen ? sortReasons([...gaps, 'missing-fact']) : gaps,
  };
  return { pages: { publishedAt: comesFrom(times, originOfList('pages', gaps), context) } };
}

/** What article pages, headers, footers and browsers show; every page looked at has to show it. */
export function answer(list: Pages, context: Context): readonly Answer[] {
  const { things, gaps } = readThings(list, 'pages', context);
  return askPages(context)
    .filter(({ isStated }) => list.records.some(isStated))
    .flatMap(({ requirement, element, field, read }) => {
      if (element === undefined) return [];
      const fields = placesIn(list).map(([position]) => `pages.records[${position}].${field}`);
      const statement = foldStates('pages', readEach(things, read), gaps, 'each', fields);
      return [{ requirement, element, statement }];
    });
}

/** What was counted or timed on pages. */
export function measure(list: Pages, context: Context): readonly MeasuredSource[] {
  const { pageMeasurements = [] } = context.bindings;
  const { things, gaps } = readThings(list, 'pages', context);
  return pageMeasurements.flatMap(({ field, ...place }): MeasuredSource[] => {
    const isMeasured = (record: PageRecord) => record[field] !== undefined;
    if (!list.records.some(isMeasured) || !isComparable(place, context)) return [];
    const entries = things
      .filter(({ record }) => isMeasured(record))
      .map(
        (page): Entry<number | null> =>
          toEntry(page, page.record.title, 'address', judgeItem(page, field, context)),
      );
    // A page that was not timed may have taken too long.
    const unmeasured = things
      .filter(({ record }) => !isMeasured(record))
      .map(({ record }): Reason => (record.failed === undefined ? 'missing-fact' : 'fetch-failed'));
    const source = { list: 'pages', entries, gaps: [...unmeasured, ...gaps], read: ['pages'] };
    return [{ ...place, source }];
  });
}
