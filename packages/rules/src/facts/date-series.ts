import type { Reason } from '@liujiang/indicators';
import type { EvidenceList } from '../evidence/list.ts';
import type { Item } from '../evidence/records.ts';
import type { DateSeries } from '../facts.ts';
import { gapsOf, readEventDate, type Seen, seen } from './observation.ts';
import { sortReasons } from './reasons.ts';

/** What one record says about when a thing was updated. */
export interface DateSource {
  /** Where the record stands in the evidence. */
  readonly path: string;
  readonly dates: readonly string[];
  /** How many entries it shows, dated or not. */
  readonly shown: number;
  /** Why there may be entries that it does not show; empty when it shows all of them. */
  readonly gaps: readonly Reason[];
  /** Why entries that it shows may bear other dates. */
  readonly doubts: readonly Reason[];
}

/** A record that says nothing about when its thing was updated, for a reason. */
export function silentSource(path: string, reason: Reason): DateSource {
  return { path, dates: [], shown: 0, gaps: [reason], doubts: [] };
}

/** What a list of published items says. Items of which no date is printed count as not updated. */
export function readItems(
  list: EvidenceList<Item>,
  path: string,
  whole: Seen,
  asOf: string,
): DateSource {
  const when = seen(list, whole);
  const dates: string[] = [];
  const doubts: Reason[] = [];
  for (const item of list.records) {
    const reading = readEventDate(item.publishedAt, seen(item, when), asOf);
    if (reading.kind === 'day') dates.push(reading.day);
    if (reading.kind === 'unknown') doubts.push(reading.reason);
  }
  return { path, dates, shown: list.records.length, gaps: gapsOf(list, when, asOf), doubts };
}

/** Paths of records about one thing of which one claims to show everything and another shows entries of its own. */
export function findContradiction(sources: readonly DateSource[]): readonly string[] {
  const complete = sources.filter(({ gaps }) => gaps.length === 0);
  const showing = sources.filter(({ shown }) => shown > 0);
  const contradicted = showing.some((some) => complete.some((all) => all !== some));
  return contradicted ? [...new Set([...complete, ...showing])].map(({ path }) => path) : [];
}

/**
 * What several records say about one thing. One that shows everything settles it, unless another shows entries of its own:
 * then they contradict each other, and neither is believed.
 */
export function joinSources(sources: readonly DateSource[]): DateSeries {
  const settled = sources.some(({ gaps }) => gaps.length === 0);
  const contradicted = findContradiction(sources).length > 0;
  if (contradicted) return { dates: [], reasons: ['conflicting-evidence'] };
  return {
    dates: sortDates(sources.flatMap(({ dates }) => dates)),
    reasons: sortReasons([
      ...sources.flatMap(({ doubts }) => doubts),
      ...(settled ? [] : sources.flatMap(({ gaps }) => gaps)),
    ]),
  };
}

/** The series of several things taken together: an update of one is an update. */
export function uniteSeries(
  series: readonly DateSeries[],
  gaps: readonly Reason[] = [],
): DateSeries {
  return {
    dates: sortDates(series.flatMap(({ dates }) => dates)),
    reasons: sortReasons([...gaps, ...series.flatMap(({ reasons }) => reasons)]),
  };
}

function sortDates(dates: readonly string[]): string[] {
  return [...new Set(dates)].sort().reverse();
}
