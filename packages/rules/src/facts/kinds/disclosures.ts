import type { Element } from '@liujiang/indicators';
import {
  hasExpired,
  isWhole,
  mapPlaces,
  type Seen,
  seen,
  seenWithin,
} from '../../evidence/observation.ts';
import type { DisclosureRecord } from '../../evidence/records.ts';
import type { Context } from '../core/context.ts';
import { warnContradiction } from '../core/contradiction.ts';
import type { DateSeries } from '../core/facts.ts';
import { openStatement, plainStatement, type Statement } from '../core/statement.ts';
import { joinSources, readPublishing } from '../dates/date-series.ts';
import { doubtsAbout, originOfItems, readItems } from '../dates/item-readings.ts';
import type { AnswersItself, KindBindings } from '../kind.ts';

export const bindings: KindBindings = {
  timely: {
    about:
      'Requirements whose elements have to be published within the parameter `window`: that they are there does not suffice.',
    holds: { window: 'duration' },
    many: true,
    once: true,
  },
};

export const answersItself: AnswersItself = (question) =>
  question === 'things' || question === 'updates';

/** A record in its place. */
export interface SeenDisclosure {
  readonly record: DisclosureRecord;
  readonly path: string;
  readonly seen: Seen;
}

/** What was looked up one by one, record by record. */
export function listDisclosures({ evidence, seen: whole }: Context): readonly SeenDisclosure[] {
  const list = evidence.disclosures;
  if (list === undefined) return [];
  const seenAt = seenWithin(seen(list, whole));
  return mapPlaces(list, (record, position) => ({
    record,
    path: `disclosures.records[${position}]`,
    seen: seenAt(record),
  }));
}

/**
 * Whether what a record says of a thing holds for its parts. Items say nothing of a part; a state, a failure or an empty list
 * holds for all parts.
 */
export function speaksOfParts({ state, items, summary, failed }: DisclosureRecord): boolean {
  if (state !== undefined || failed !== undefined) return true;
  return (items !== undefined && isWhole(items) && items.count === 0) || summary?.count === 0;
}

/** What a record says of its thing, and whether it was published since a day where that is asked. */
export function readInTime(
  disclosure: SeenDisclosure,
  since: string | undefined,
  asOf: string,
): Statement {
  const statement = readStatement(disclosure, asOf);
  if (since === undefined || statement.claimed !== 'present') return statement;
  const { record, seen: when } = disclosure;
  const { readings = [] } = readItems(record.items, record.summary, when, asOf) ?? {};
  const isInTime = readings.some((reading) => reading.kind === 'day' && reading.day >= since);
  return isInTime ? statement : { ...statement, falls: 'short' };
}

function readStatement({ record, path, seen: when }: SeenDisclosure, asOf: string): Statement {
  const { state, items, summary, failed } = record;
  if (state !== undefined) return plainStatement(path, state, when, asOf);
  if (hasExpired(when, asOf)) return openStatement(path, 'expired-evidence');
  const readings = readItems(items, summary, when, asOf);
  if (readings === null) {
    return openStatement(path, failed === undefined ? 'missing-fact' : 'fetch-failed');
  }
  const origin = originOfItems(readings, path, items === undefined ? 'summary' : 'items');
  if (readings.readings.some(({ kind }) => kind === 'day' || kind === 'none')) {
    return { ...plainStatement(path, 'present', when, asOf), origin };
  }
  const undated = doubtsAbout(readings);
  const reasons = [...undated, ...readings.gaps];
  if (reasons.length === 0) return { path, settled: 'absent', claimed: 'absent', reasons, origin };
  return { path, settled: null, claimed: undated.length > 0 ? 'present' : null, reasons, origin };
}

/** When a thing was updated, by the records of it. */
export function readUpdates(
  element: Element,
  records: readonly SeenDisclosure[],
  context: Context,
): DateSeries {
  const sources = records.map(({ record, path, seen: when }) => {
    const { items, summary, state, failed } = record;
    return readPublishing({ items, summary, state, failed }, path, when, context.asOf);
  });
  warnContradiction(sources, element.name, context);
  return joinSources(sources, context);
}
