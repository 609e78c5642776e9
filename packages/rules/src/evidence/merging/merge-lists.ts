import { addTo } from '../../input/add-to.ts';
import { byCodeUnits } from '../../input/by-code-units.ts';
import { readCollectionDay } from '../collection-time.ts';
import type { EvidenceList, EvidenceRecord, Observed } from '../list.ts';
import { canonicalText } from '../merge-content.ts';
import { isWhole } from '../observation.ts';
import { compareSeeing, handDownToRecord } from './hand-down.ts';

type Records = EvidenceList<EvidenceRecord>;

function dayOf({ collectedAt }: Observed): string {
  return (collectedAt === undefined ? null : readCollectionDay(collectedAt)) ?? '';
}

/** Sorts after all days: what never expires holds longest. */
const never = '~';

/** What holds longest comes first, then what was seen last. */
function bySeeing(one: Observed, other: Observed): number {
  return (
    byCodeUnits(other.expiresOn ?? never, one.expiresOn ?? never) ||
    byCodeUnits(dayOf(other), dayOf(one)) ||
    byCodeUnits(JSON.stringify(one), JSON.stringify(other))
  );
}

/** How often each content occurs. */
function countContents({ records }: Records): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const text = canonicalText(record);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** All records: each content as often as the list that has it most often, and of equal records the best seen. */
function uniteRecords(lists: readonly Records[]): readonly EvidenceRecord[] {
  const most = new Map<string, number>();
  const told = new Map<string, EvidenceRecord[]>();
  for (const list of lists) {
    for (const [text, count] of countContents(list)) {
      most.set(text, Math.max(count, most.get(text) ?? 0));
    }
    for (const record of list.records) addTo(told, canonicalText(record), record);
  }
  return [...told].flatMap(([text, records]) => records.sort(bySeeing).slice(0, most.get(text)));
}

function allAlike(values: readonly unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size === 1;
}

/** A list without its records. */
function frameOf({ records: _, ...frame }: Records): Omit<Records, 'records'> {
  return frame;
}

/**
 * Joins lists of one name. One that is whole and holds everything in the others stands for all. Parts of one list (same
 * collector, time and stated length) are joined, and are whole once nothing is missing. Of lists that were made separately
 * everything is kept, and the result is open.
 */
export function mergeLists(lists: readonly Records[]): Records {
  const [first = { records: [] }, ...others] = lists;
  if (others.length === 0) return first;
  const contents = lists.map(countContents);
  const standsForAll = (index: number) =>
    contents.every((other) =>
      [...other].every(([text, count]) => (contents[index]?.get(text) ?? 0) >= count),
    );
  const whole = lists.filter((list, index) => isWhole(list) && standsForAll(index));
  const [best] = [...whole].sort(bySeeing);
  if (best !== undefined) return best;
  if (allAlike(lists.map(frameOf))) return joinParts(first, uniteRecords(lists));
  return joinApart(lists);
}

/** Where there are more records than `count` says, nobody knows how many there are: the count is dropped. */
function joinParts(first: Records, records: readonly EvidenceRecord[]): Records {
  const { complete: _, count, ...frame } = first;
  if (count === undefined || count >= records.length) return { ...first, records };
  return { ...frame, records };
}

function joinApart(lists: readonly Records[]): Records {
  const { common, differing } = compareSeeing(lists);
  const handedDown = lists.map((list) => ({
    ...list,
    records: list.records.map((record) => handDownToRecord(list, record, differing)),
  }));
  // Everything in them was seen on the earliest of their days or later, if all of them state one.
  const [earliest] = lists.map(({ collectedAt = '' }) => collectedAt).sort(compareDays);
  const failed = lists.flatMap((list) => list.failed ?? []).sort(byText)[0];
  return {
    ...common,
    ...(earliest !== undefined && earliest !== '' && { collectedAt: earliest }),
    records: uniteRecords(handedDown),
    ...(failed !== undefined && { failed }),
  };
}

function compareDays(one: string, other: string): number {
  return byCodeUnits(readCollectionDay(one) ?? '', readCollectionDay(other) ?? '');
}

function byText(one: unknown, other: unknown): number {
  return byCodeUnits(JSON.stringify(one), JSON.stringify(other));
}
