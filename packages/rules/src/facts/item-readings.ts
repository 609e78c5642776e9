import type { Reason } from '@liujiang/indicators';
import type { EvidenceList } from '../evidence/list.ts';
import type { Item, ItemSummary } from '../evidence/records.ts';
import {
  type DateReading,
  doubtsOf,
  gapsOf,
  hasExpired,
  readEventDate,
  type Seen,
  seen,
} from './observation.ts';

/** What was seen of published items, listed or summed up. */
export interface ItemReadings {
  /** What the dates say; of items that are summed up, those that can say anything. */
  readonly readings: readonly DateReading[];
  /** How many items there are at least. */
  readonly shown: number;
  /** Why there may be items that were not seen; empty when all of them were. */
  readonly gaps: readonly Reason[];
}

/** Reads a list of items. Those that have expired are passed over, and leave the list open. */
function readList(list: EvidenceList<Item>, whole: Seen, asOf: string): ItemReadings {
  const when = seen(list, whole);
  // Few items say anything of when they themselves were seen.
  const inherited = seen({}, when);
  const whenOf = (item: Item) =>
    item.collectedAt === undefined && item.expiresOn === undefined ? inherited : seen(item, when);
  const isValid = (item: Item) => !hasExpired(whenOf(item), asOf);
  const valid = list.records.every(isValid) ? list.records : list.records.filter(isValid);
  const readings = valid.map((item) => readEventDate(item.publishedAt, whenOf(item), asOf));
  return { readings, shown: readings.length, gaps: gapsOf(list, when, asOf) };
}

/**
 * Reads a summary of items. The earlier ones are no later than any date shown: one shown date at the monitoring date or
 * before bounds them all. Where every date shown lies after it, as when a page is judged at a day long past, they may bear
 * any date.
 */
function readSummary(summary: ItemSummary, when: Seen, asOf: string): ItemReadings {
  const { count, latest, earlier = 0, undated = 0 } = summary;
  const readings = latest.map((printed) => readEventDate(printed, when, asOf));
  const told = latest.length + earlier + undated;
  const bounded = earlier === 0 || readings.some(({ kind }) => kind === 'day');
  return {
    readings: undated > 0 ? [...readings, { kind: 'none' }] : readings,
    shown: Math.max(count ?? 0, told),
    gaps: told === count && bounded ? doubtsOf(when, asOf) : ['incomplete-list'],
  };
}

/** Reads whichever of the two a record has; `null` when it has neither. */
export function readItems(
  items: EvidenceList<Item> | undefined,
  summary: ItemSummary | undefined,
  when: Seen,
  asOf: string,
): ItemReadings | null {
  if (items !== undefined) return readList(items, when, asOf);
  return summary === undefined ? null : readSummary(summary, when, asOf);
}

const none: readonly Reason[] = [];

/** The reasons of the dates that could not be told. */
export function doubtsAbout({ readings }: ItemReadings): readonly Reason[] {
  return readings.flatMap((reading) => (reading.kind === 'unknown' ? reading.reason : none));
}
