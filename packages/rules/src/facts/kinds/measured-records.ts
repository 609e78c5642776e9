import type { Reason } from '@liujiang/indicators';
import { gapsOf, placesIn, seen } from '../../evidence/observation.ts';
import type { PageRecord, SearchRecord } from '../../evidence/records.ts';
import type { Context } from '../core/context.ts';
import type { ByRequirement, ParameterFact } from '../core/facts.ts';
import { type Entry, hasSay, type ListSource, toEntry } from '../core/join-lists.ts';
import { type Merged, mergeRecords } from '../core/merge.ts';
import { judgeItem } from './judge-item.ts';

/** The numbers for one parameter that a list of their own shows. */
export interface MeasuredSource {
  readonly requirement: string;
  readonly parameter: string;
  readonly source: ListSource<number | null>;
}

/** What was counted or timed on pages, and where searches found what was drawn. */
export function readMeasuredRecords(
  parameters: ByRequirement<Readonly<Record<string, ParameterFact>>>,
  context: Context,
): readonly MeasuredSource[] {
  return [...readPages(context), ...readSearches(context)].filter(
    ({ requirement, parameter, source }) => {
      const known = parameters[requirement]?.[parameter];
      // Pages are timed in seconds; a catalogue that counts otherwise needs measurements of its own.
      const isComparable = known?.type !== 'duration' || known.unit === 'second';
      return known !== undefined && isComparable && hasSay(source);
    },
  );
}

function readPages(context: Context): readonly MeasuredSource[] {
  const list = context.evidence.pages;
  if (list === undefined) return [];
  const pages = mergeRecords(list, 'pages', context, () => 'pages');
  const gaps = gapsOf(list, seen(list, context.seen), context.asOf);
  const { pageMeasurements = [] } = context.bindings;
  const measured = pageMeasurements.filter(({ field }) =>
    list.records.some((record) => record[field] !== undefined),
  );
  return measured.map(({ field, requirement, parameter }) => {
    const isMeasured = ({ record }: Merged<PageRecord>) => record[field] !== undefined;
    const entries = pages
      .filter(isMeasured)
      .map(
        (page): Entry<number | null> =>
          toEntry(page, page.record.title, 'address', judgeItem(page, field, context)),
      );
    // A page of which nobody says how long it took may have taken too long.
    const unmeasured = pages
      .filter((page) => !isMeasured(page))
      .map(({ record }): Reason => (record.failed === undefined ? 'missing-fact' : 'fetch-failed'));
    return {
      requirement,
      parameter,
      source: { list: 'pages', entries, gaps: [...unmeasured, ...gaps], read: ['pages'] },
    };
  });
}

function readSearches(context: Context): readonly MeasuredSource[] {
  const list = context.evidence.searches;
  const { resultPage } = context.bindings;
  if (resultPage === undefined || !list?.records.some(({ kind }) => kind === 'title')) return [];
  const searches = mergeRecords(list, 'searches', context, () => 'searches');
  const titles = searches.filter(({ record }: Merged<SearchRecord>) => record.kind === 'title');
  const entries = titles.map(
    (search): Entry<number | null> =>
      toEntry(search, search.record.query, 'title', judgeItem(search, 'resultPage', context)),
  );
  const gaps = gapsOf(list, seen(list, context.seen), context.asOf);
  const read = placesIn(list).flatMap(([position, { kind }]) =>
    kind === 'title' ? [`searches.records[${position}].resultPage`] : [],
  );
  return [{ ...resultPage, source: { list: 'searches', entries, gaps, read } }];
}
