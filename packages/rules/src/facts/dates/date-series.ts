import type { Reason } from '@liujiang/indicators';
import { notAmong } from '../../evidence/identity.ts';
import type { EvidenceList, Failure } from '../../evidence/list.ts';
import { doubtsOf, hasExpired, type Seen } from '../../evidence/observation.ts';
import type { Item, ItemSummary } from '../../evidence/records.ts';
import type { Context } from '../core/context.ts';
import type { DateSeries } from '../core/facts.ts';
import { comesFrom, joinOrigins, type Origin } from '../core/origins.ts';
import { sortReasons } from '../core/reasons.ts';
import {
  doubtsAbout,
  type ItemReadings,
  originOfItems,
  readItems,
  type ShownItem,
} from './item-readings.ts';

/** What one record says about when a thing was updated. */
export interface DateSource {
  /** Where the record stands in the evidence. */
  readonly path: string;
  readonly dates: readonly string[];
  /** How many entries it shows, dated or not. */
  readonly shown: number;
  /** Why there may be entries that it does not show; empty when it shows all of them. */
  readonly gaps: readonly Reason[];
  /** Why entries that it shows may have other dates. */
  readonly doubts: readonly Reason[];
  /** What it shows one by one. */
  readonly readings: Pick<ItemReadings, 'listItems' | 'earlierBy'>;
  /** What it rests on; `proof` is the entry of the latest of its days. */
  readonly origin: Origin;
}

const nothing: DateSource['readings'] = { listItems: () => [] };

/** A record that shows nothing; without gaps there is nothing. */
function emptySource(
  path: string,
  gaps: readonly Reason[],
  origin: Origin = { records: [path] },
): DateSource {
  return { path, dates: [], shown: 0, gaps, doubts: [], readings: nothing, origin };
}

/** The fields by which a record tells of published items. */
export interface Publishing {
  readonly items: EvidenceList<Item> | undefined;
  /** What the record calls that list, where it is not `items`. */
  readonly list?: string;
  readonly summary: ItemSummary | undefined;
  /** The state that is given instead of items. */
  readonly state: 'present' | 'absent' | 'inapplicable' | 'blank' | 'under-maintenance' | undefined;
  readonly failed: Failure | undefined;
}

/** Why a record shows nothing. */
export function whyUnseen(state: Publishing['state'], failed: Failure | undefined): Reason {
  if (failed !== undefined) return 'fetch-failed';
  return state === 'under-maintenance' ? 'under-maintenance' : 'missing-fact';
}

/** What a record says of when its thing was updated. Items of which no date is printed count as not updated. */
export function readPublishing(
  { items, summary, state, failed, list = 'items' }: Publishing,
  path: string,
  when: Seen,
  asOf: string,
): DateSource {
  if (hasExpired(when, asOf)) return emptySource(path, ['expired-evidence']);
  if (state === 'absent' || state === 'blank') return emptySource(path, doubtsOf(when, asOf));
  const readings = readItems(items, summary, when, asOf);
  if (readings === null) return emptySource(path, [whyUnseen(state, failed)]);
  const { shown, gaps } = readings;
  const dates = readings.readings.flatMap((reading) => (reading.kind === 'day' ? reading.day : []));
  const origin = originOfItems(readings, path, items === undefined ? 'summary' : list);
  return { path, dates, shown, gaps, doubts: doubtsAbout(readings), readings, origin };
}

/** A record whose list lacks the section that is looked for. */
export function lackingSource(path: string, list: string, gaps: readonly Reason[]): DateSource {
  const shown = `${path}.${list}`;
  const origin = { records: [path], open: gaps.length > 0 ? [shown] : [], read: [path, shown] };
  return emptySource(path, gaps, origin);
}

/**
 * The paths of records about one thing, if one is whole and another shows an item that it lacks. Items published after the
 * monitoring date do not count: the whole record may be older.
 */
export function findContradiction(sources: readonly DateSource[]): readonly string[] {
  if (sources.length < 2) return [];
  const complete = sources.filter(({ gaps }) => gaps.length === 0);
  const showing = sources.filter(({ shown }) => shown > 0);
  const contradicted = complete.some((all) =>
    showing.some((some) => some !== all && showsMore(some, all)),
  );
  return contradicted ? [...new Set([...complete, ...showing])].map(({ path }) => path) : [];
}

/** Whether a record shows an item that a whole record lacks. */
function showsMore(some: DateSource, all: DateSource): boolean {
  const { earlierBy } = all.readings;
  const isEarlier = ({ traits: { publishedAt } }: ShownItem) =>
    earlierBy !== undefined && publishedAt !== undefined && publishedAt <= earlierBy;
  const shown = some.readings.listItems().filter(({ reading }) => reading.kind !== 'later');
  const others = notAmong(shown, all.readings.listItems(), ({ traits }) => traits);
  if (others.some((item) => !isEarlier(item))) return true;
  // Of items that are only counted, only the number is known.
  const counted = some.shown - some.readings.listItems().length;
  return counted > 0 && some.shown > all.shown;
}

/**
 * What several records say about one thing. A whole record settles what others leave open; where another shows an item that it
 * lacks, they contradict each other and neither is believed.
 */
export function joinSources(sources: readonly DateSource[], context: Context): DateSeries {
  if (findContradiction(sources).length > 0) {
    const neither: DateSeries = { dates: [], reasons: ['conflicting-evidence'] };
    return comesFrom(neither, { ...originOfSources(sources, neither), open: [] }, context);
  }
  const isWhole = sources.some(({ gaps }) => gaps.length === 0);
  const series = { dates: sortDates(sources), reasons: sortReasons(openIn(sources, isWhole)) };
  if (context.sources === undefined) return series;
  const origin = originOfSources(sources, series);
  return comesFrom(series, isWhole ? { ...origin, open: [] } : origin, context);
}

/** What sources leave open. Where some are whole, only what these leave open; nothing when one of them is sure. */
function openIn(sources: readonly DateSource[], isWhole: boolean): readonly Reason[] {
  const open: Reason[] = [];
  for (const { doubts, gaps } of sources) {
    if (isWhole && gaps.length > 0) continue;
    if (isWhole && doubts.length === 0) return [];
    open.push(...doubts, ...gaps);
  }
  return open;
}

function originOfSources(sources: readonly DateSource[], { dates }: DateSeries): Origin {
  const [only] = sources;
  if (sources.length === 1 && only !== undefined) return only.origin;
  const [latest] = dates;
  const proof = sources
    .filter((source) => latest !== undefined && source.dates.includes(latest))
    .flatMap(({ origin }) => origin.proof ?? []);
  return { ...joinOrigins(sources.map(({ origin }) => origin)), proof };
}

/** The series of several things taken together: an update of one is an update. */
export function uniteSeries(
  series: readonly DateSeries[],
  gaps: readonly Reason[],
  list: string,
  context: Context,
): DateSeries {
  const { sources } = context;
  const united: DateSeries = {
    dates: sortDates(series),
    reasons: sortReasons([...gaps, ...series.flatMap(({ reasons }) => reasons)]),
  };
  if (sources === undefined) return united;
  const found = series.map((some) => sources.of(some));
  const missing: Origin = { open: gaps.length > 0 ? [list] : [] };
  const proof = series.flatMap((some, index) =>
    some.dates[0] !== undefined && some.dates[0] === united.dates[0]
      ? (found[index]?.proof ?? [])
      : [],
  );
  return comesFrom(united, { ...joinOrigins([...found, missing]), proof }, context);
}

/** The dates, latest first and none twice; portals list them so, and then nothing is sorted. */
function sortDates(series: readonly Pick<DateSeries, 'dates'>[]): readonly string[] {
  const [only, ...others] = series;
  const dates = only && others.length === 0 ? only.dates : series.flatMap((some) => some.dates);
  const isSorted = dates.every(
    (day, position) => position === 0 || day < (dates[position - 1] ?? ''),
  );
  if (isSorted) return dates;
  return [...new Set(dates)].sort().reverse();
}
