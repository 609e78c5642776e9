import type { Reason } from '@liujiang/indicators';
import { readCollectionDay } from '../evidence/collection-time.ts';
import type { EvidenceList, Observed, PrintedDate } from '../evidence/list.ts';
import { readPrintedDate } from '../printed-date.ts';

/**
 * When something was seen. `own` is what it says itself; `since` is the day on which collecting began at the latest known
 * to enclose it: it was seen on that day or later.
 */
export interface Seen {
  readonly own: string | null;
  readonly since: string | null;
}

/** When the parts of something were seen, given when the whole was. */
export function seen(part: Observed, whole: Seen | null): Seen {
  const own = part.collectedAt === undefined ? null : readCollectionDay(part.collectedAt);
  return { own, since: own ?? whole?.since ?? null };
}

/** Why something seen then may stand otherwise at the monitoring date; empty when it was seen on it or later. */
export function doubtsOf({ since }: Seen, asOf: string): readonly Reason[] {
  if (since === null) return ['undated-observation'];
  return since < asOf ? ['stale-observation'] : [];
}

/** Whether a list shows everything there is: it says so, and no record is lost. */
function isWhole(list: EvidenceList<unknown>): boolean {
  return list.complete === true && list.failed === undefined && list.records.length === list.count;
}

/** Why there may be more at the monitoring date than a list shows; empty when there can be no more. */
export function gapsOf(list: EvidenceList<unknown>, when: Seen, asOf: string): readonly Reason[] {
  if (list.failed !== undefined) return ['fetch-failed'];
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
 * Reads the date of something that happened before it was seen. A date after the monitoring date is taken at its word only
 * when it is not after the collection; one after its own collection contradicts it.
 */
export function readEventDate(
  printed: PrintedDate | undefined,
  when: Seen,
  asOf: string,
): DateReading {
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
