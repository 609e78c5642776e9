import type { Reason } from '@liujiang/indicators';
import { type Traits, traitsOf } from '../../evidence/identity.ts';
import { identities } from '../../evidence/kinds.ts';
import type { EvidenceList } from '../../evidence/list.ts';
import {
  type DateReading,
  doubtsOf,
  gapsOf,
  hasExpired,
  type PartOfList,
  readEventDate,
  type Seen,
  seen,
  seenWithin,
} from '../../evidence/observation.ts';
import type { Item, ItemSummary } from '../../evidence/records.ts';
import { readPrintedDate } from '../../time/printed-date.ts';
import type { Origin } from '../core/origins.ts';

/** An item that a record shows, and what its date says. */
export interface ShownItem {
  readonly traits: Traits;
  readonly reading: DateReading;
}

/** What tells one item from another: its address, its title and the day on which it was published. */
const telling = [...identities.items, 'publishedAt'];

function traitsOfItem(item: Item): Traits {
  const { publishedAt } = item;
  const traits = traitsOf(item, telling);
  if (publishedAt === undefined) return traits;
  const day = publishedAt === null ? noDate : readPrintedDate(publishedAt);
  return day === null ? traits : { ...traits, publishedAt: day };
}

/** Stands for the day of an item without one. */
const noDate = 'none';

/** What was seen of published items, listed or summed up. */
export interface ItemReadings {
  /** What the dates say; of items that are summed up, those that can say anything. */
  readonly readings: readonly DateReading[];
  /** How many items there are at least. */
  readonly shown: number;
  /** The items one by one; asked for only where another record shows some too. */
  readonly listItems: () => readonly ShownItem[];
  /** Of a summary: no earlier item is later than this day. */
  readonly earlierBy?: string;
  /** Why there may be items that were not seen; empty when all of them were. */
  readonly gaps: readonly Reason[];
  /** Where the items whose dates were read stand in their list; `undefined` where they are summed up. */
  readonly positions?: (index: number) => number;
}

/** Reads a list of items. Expired ones are skipped, and leave the list open. */
function readList(list: PartOfList<Item>, whole: Seen, asOf: string): ItemReadings {
  const when = seen(list, whole);
  const whenOf = seenWithin(when);
  const isValid = (item: Item) => !hasExpired(whenOf(item), asOf);
  const valid = list.records.every(isValid) ? list.records : list.records.filter(isValid);
  const readings = valid.map((item) => readEventDate(item.publishedAt, whenOf(item), asOf));
  const listItems = () =>
    valid.flatMap((item, index) => {
      const reading = readings[index];
      return reading === undefined ? [] : { traits: traitsOfItem(item), reading };
    });
  const positions = (index: number) => {
    const position = valid === list.records ? index : list.records.indexOf(valid[index] ?? {});
    return list.positions?.[position] ?? position;
  };
  const gaps = gapsOf(list, when, asOf);
  return { readings, shown: readings.length, listItems, gaps, positions };
}

/**
 * Reads a summary of items. Its earlier items are no later than any date shown, so that one date up to the monitoring date
 * bounds them. Where all dates shown lie after the monitoring date, earlier items may have any date.
 */
function readSummary(summary: ItemSummary, when: Seen, asOf: string): ItemReadings {
  const { count, latest, earlier = 0, undated = 0 } = summary;
  const readings = latest.map((printed) => readEventDate(printed, when, asOf));
  const told = latest.length + earlier + undated;
  const days = readings.flatMap((reading) => (reading.kind === 'day' ? reading.day : []));
  const bounded = earlier === 0 || days.length > 0;
  const earliest = days.sort()[0];
  const all: readonly DateReading[] = undated > 0 ? [...readings, { kind: 'none' }] : readings;
  return {
    readings: all,
    shown: Math.max(count ?? 0, told),
    listItems: () => all.map((reading) => ({ traits: traitsOfDay(reading), reading })),
    ...(earlier > 0 && earliest !== undefined && { earlierBy: earliest }),
    gaps: told === count && bounded ? doubtsOf(when, asOf) : ['incomplete-list'],
  };
}

function traitsOfDay(reading: DateReading): Traits {
  if ('day' in reading) return { publishedAt: reading.day };
  return reading.kind === 'none' ? { publishedAt: noDate } : {};
}

/** Reads items or their summary; `null` when a record has neither. */
export function readItems(
  items: EvidenceList<Item> | undefined,
  summary: ItemSummary | undefined,
  when: Seen,
  asOf: string,
): ItemReadings | null {
  if (items !== undefined) return readList(items, when, asOf);
  return summary === undefined ? null : readSummary(summary, when, asOf);
}

/** The origin of published items: their record, and the latest of them. */
export function originOfItems(
  { readings, gaps, positions }: ItemReadings,
  path: string,
  list: string,
): Origin {
  let latest = '';
  let found: number[] = [];
  for (const [index, reading] of readings.entries()) {
    if (reading.kind !== 'day' || reading.day < latest) continue;
    if (reading.day > latest) found = [];
    latest = reading.day;
    found.push(index);
  }
  const items = positions === undefined ? [] : found.map(positions);
  const proof = [path, ...items.map((position) => `${path}.${list}.records[${position}]`)];
  const shown = `${path}.${list}`;
  return { records: proof, open: gaps.length > 0 ? [shown] : [], read: [path, shown], proof };
}

const none: readonly Reason[] = [];

/** The reasons of the dates that are unknown. */
export function doubtsAbout({ readings }: ItemReadings): readonly Reason[] {
  return readings.flatMap((reading) => (reading.kind === 'unknown' ? reading.reason : none));
}
