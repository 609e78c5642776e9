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

/** After all days: what never expires holds longest. */
const never = '~';

/** What may be relied on longest first, then what was seen last. */
function bySeeing(one: Observed, other: Observed): number {
  return (
    byCodeUnits(other.expiresOn ?? never, one.expiresOn ?? never) ||
    byCodeUnits(dayOf(other), dayOf(one)) ||
    byCodeUnits(JSON.stringify(one), JSON.stringify(other))
  );
}

/** How often each thing is told, by what is told of it. */
function countContents({ records }: Records): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const text = canonicalText(record);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** All that some list tells, each thing as often as the list that tells it most often; of one told alike the best seen. */
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

/** What is left of a list without its records: who saw it when, and how much of it. */
function frameOf({ records: _, ...frame }: Records): Omit<Records, 'records'> {
  return frame;
}

/**
 * Lists of one name as one. Where one of them is whole and holds all that the others do, it stands for them. Parts of one list
 * (seen by one collector at one time, and of one stated length) are joined, and whole again once nothing is lacking. Of lists
 * that were made apart all is kept that they show; that there is no more than that nobody has said.
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

/** More than the parts are said to be together they cannot be: then nobody knows how many there are. */
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
  // Whatever is in them was seen on the earliest of their days or later, if all of them say when.
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
