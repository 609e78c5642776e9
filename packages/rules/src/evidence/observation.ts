import type { Reason } from '@liujiang/indicators';
import { readPrintedDate } from '../time/printed-date.ts';
import { readCollectionDay } from './collection-time.ts';
import type { EvidenceList, Observed, PrintedDate } from './list.ts';

/**
 * When something was seen. `own` is its own day of collection. `since` is that day or else the day on which the collecting of
 * its list or document began: it was seen then or later. `until` is the last day on which it may be relied on.
 */
export interface Seen {
  readonly own: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** When the parts of something were seen, given when the whole was. */
export function seen(part: Observed, whole: Seen | null): Seen {
  const own = part.collectedAt === undefined ? null : readCollectionDay(part.collectedAt);
  return { own, since: own ?? whole?.since ?? null, until: untilOf(part, whole) };
}

/** {@link seen} for many parts of one whole: few of them say anything of when they themselves were seen. */
export function seenWithin(whole: Seen | null): (part: Observed) => Seen {
  const inherited = seen({}, whole);
  return (part) =>
    part.collectedAt === undefined && part.expiresOn === undefined ? inherited : seen(part, whole);
}

/** The last day on which a part may be relied on: the earlier of its own and that of what it stands in. */
function untilOf({ expiresOn = null }: Observed, whole: Seen | null): string | null {
  const until = whole?.until ?? null;
  if (expiresOn === null || until === null) return expiresOn ?? until;
  return expiresOn < until ? expiresOn : until;
}

/** Whether something may no longer be relied on at the monitoring date. */
export function hasExpired({ until }: Pick<Seen, 'until'>, asOf: string): boolean {
  return until !== null && until < asOf;
}

/** A list of which some records were left out; the others keep their places. */
export interface PartOfList<T> extends EvidenceList<T> {
  readonly positions?: readonly number[];
}

/** The records of a list, with their places in the list that was handed in. */
export function placesIn<T>({
  records,
  positions,
}: PartOfList<T>): readonly (readonly [position: number, record: T])[] {
  return records.map((record, index) => [positions?.[index] ?? index, record]);
}

/** {@link placesIn} where thousands of records are read: what comes of each, without a list of pairs between. */
export function mapPlaces<T, V>(
  { records, positions }: PartOfList<T>,
  read: (record: T, position: number) => V,
): readonly V[] {
  return records.map((record, index) => read(record, positions?.[index] ?? index));
}

/** A list with some of its records. Its count stays, so that what is left out counts as lost. */
export function keepSome<T>(list: PartOfList<T>, keeps: (record: T) => boolean): PartOfList<T> {
  const kept = placesIn(list).filter(([, record]) => keeps(record));
  return {
    ...list,
    records: kept.map(([, record]) => record),
    positions: kept.map(([position]) => position),
  };
}

/** The records of a list that may still be relied on, with their places in it. */
export function keepValid<T extends Observed>(
  list: EvidenceList<T>,
  when: Seen,
  asOf: string,
): readonly (readonly [position: number, record: T])[] {
  if (hasExpired(when, asOf)) return [];
  return placesIn(list).filter(
    ([, { expiresOn = null }]) => expiresOn === null || expiresOn >= asOf,
  );
}

/** Why something may be different at the monitoring date; empty when it was seen on that day or later and has not expired. */
export function doubtsOf({ since, until }: Seen, asOf: string): readonly Reason[] {
  if (hasExpired({ until }, asOf)) return ['expired-evidence'];
  if (since === null) return ['undated-observation'];
  return since < asOf ? ['stale-observation'] : [];
}

/** Whether a list shows everything there is: it says so, and no record is lost. */
export function isWhole(list: EvidenceList<unknown>): boolean {
  return list.complete === true && list.failed === undefined && list.records.length === list.count;
}

/**
 * Why there may be more at the monitoring date than a list shows; empty when there cannot. An expired record counts as lost.
 */
export function gapsOf(list: EvidenceList<Observed>, when: Seen, asOf: string): readonly Reason[] {
  if (list.failed !== undefined) return ['fetch-failed'];
  const expired =
    hasExpired(when, asOf) ||
    list.records.some(({ expiresOn = null }) => expiresOn !== null && expiresOn < asOf);
  if (expired)
    return isWhole(list) ? ['expired-evidence'] : ['incomplete-list', 'expired-evidence'];
  return isWhole(list) ? doubtsOf(when, asOf) : ['incomplete-list'];
}

/** What a printed date says about a day up to the monitoring date. */
export type DateReading =
  /** It happened on this day, at the monitoring date or before. */
  | { readonly kind: 'day'; readonly day: string }
  /** It had not happened at the monitoring date. */
  | { readonly kind: 'later'; readonly day: string }
  /** None is printed. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly reason: Reason };

/**
 * Reads the date of something that happened before it was seen. A date after the monitoring date is believed only up to the
 * collection; a date after its own collection is a contradiction.
 */
export function readEventDate(
  printed: PrintedDate | undefined,
  when: Seen,
  asOf: string,
): DateReading {
  if (hasExpired(when, asOf)) return { kind: 'unknown', reason: 'expired-evidence' };
  if (printed === undefined) return { kind: 'unknown', reason: 'missing-fact' };
  if (printed === null) return { kind: 'none' };
  const day = readPrintedDate(printed);
  if (day === null) return { kind: 'unknown', reason: 'unreadable-date' };
  if (day > asOf) {
    return when.since !== null && day <= when.since
      ? { kind: 'later', day }
      : { kind: 'unknown', reason: 'future-date' };
  }
  return when.own !== null && day > when.own
    ? { kind: 'unknown', reason: 'conflicting-evidence' }
    : { kind: 'day', day };
}
