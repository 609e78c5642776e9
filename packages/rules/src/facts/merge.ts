import { compareTexts } from '../compare-texts.ts';
import type { EvidenceList, EvidenceRecord } from '../evidence/list.ts';
import { addTo } from './add-to.ts';
import type { Context } from './context.ts';
import { warnConflict } from './contradiction.ts';
import { keepValid, type Seen, seen } from './observation.ts';

/** What the records of one address say together. */
export interface Merged<T> {
  readonly record: T;
  /** Its address; the place of the record where it has none. */
  readonly address: string;
  /** Where the records stand in the evidence. */
  readonly paths: readonly string[];
  /** When what they say in a field was seen. */
  readonly seenIn: (field: keyof T) => Seen;
  /** Whether they contradict each other. */
  readonly conflicting: boolean;
  /** What a person recognises it by. */
  readonly label: string;
}

/** Fields that tell how something was seen, not what. */
const aboutSeeing = new Set(['collectedAt', 'collector', 'expiresOn', 'note']);

/** Fields by which a person recognises a record, best first. */
const telling = [
  'title',
  'topic',
  'name',
  'query',
  'url',
  'askedAt',
  'heldAt',
  'opensAt',
  'closesAt',
];

function labelOf(record: object): string {
  const fields = record as Readonly<Record<string, unknown>>;
  const found = telling.find((field) => fields[field] !== undefined);
  const label = found === undefined ? undefined : fields[found];
  return typeof label === 'string' ? label : '—';
}

/**
 * The records of a list, those with the same address (and topic) taken as one: an open list may show a thing twice. What
 * they say in different words contradicts itself. Records that have expired are left out: the gaps of their list tell of them.
 */
export function mergeRecords<T extends EvidenceRecord>(
  list: EvidenceList<T>,
  name: string,
  context: Context,
  topicOf: (record: T) => string = () => '',
): Merged<T>[] {
  const when = seen(list, context.seen);
  const byAddress = new Map<string, Placed<T>[]>();
  for (const [position, record] of keepValid(list, when, context.asOf)) {
    const path = `${name}.records[${position}]`;
    const address = record.url ?? path;
    const key = `${topicOf(record)} ${address}`;
    addTo(byAddress, key, { record, address, path });
  }
  return [...byAddress.values()].map((same) => mergePlaced(same, when, context));
}

interface Placed<T> {
  readonly record: T;
  readonly address: string;
  readonly path: string;
}

function mergePlaced<T extends EvidenceRecord>(
  same: readonly Placed<T>[],
  list: Seen,
  context: Context,
): Merged<T> {
  const paths = same.map(({ path }) => path);
  const address = same[0]?.address ?? '';
  const seenRecords = same.map(({ record }) => record);
  const records = seenRecords.length > 1 ? sortByContent(seenRecords) : seenRecords;
  const [first] = records;
  const record: T = records.length === 1 && first !== undefined ? first : assignAll(records);
  const conflicting = records.length > 1 && records.some((one) => differs(one, record));
  const label = labelOf(record);
  if (conflicting) warnConflict(paths, { zh: label, en: label }, context);
  const times = records.map((one) => seen(one, list));
  const seenIn = (field: keyof T): Seen =>
    joinTimes(
      times.filter((_, index) => records[index]?.[field] !== undefined),
      list,
    );
  return { record, address, paths, seenIn, conflicting, label };
}

/** One after the other: as arguments of one call they could be more than an engine allows. */
function assignAll<T extends object>(records: readonly T[]): T {
  const merged = {};
  for (const record of records) Object.assign(merged, record);
  return merged as T;
}

/** JSON with the fields of every object, and the entries of every list, in one order. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (Array.isArray(member)) return sortByContent(member);
    return typeof member === 'object' && member !== null
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member;
  });
}

/** An order of their own, so that what they say together does not depend on how the list is written. */
function sortByContent<T>(values: readonly T[]): T[] {
  const keyed = values.map((value) => ({ value, text: canonicalText(value) }));
  keyed.sort((one, other) => compareTexts(one.text, other.text));
  return keyed.map(({ value }) => value);
}

function differs(one: object, merged: object): boolean {
  const all = new Map(Object.entries(merged));
  return Object.entries(one).some(
    ([field, value]) =>
      !aboutSeeing.has(field) && canonicalText(value) !== canonicalText(all.get(field)),
  );
}

/** One thing seen several times: it stood so at the last of them, and must not be dated after the first. */
function joinTimes(times: readonly Seen[], list: Seen): Seen {
  const [only] = times;
  if (times.length === 1 && only !== undefined) return { ...only, until: list.until };
  const own = times.flatMap((time) => time.own ?? []).sort();
  const since = times.flatMap((time) => time.since ?? []).sort();
  return { own: own[0] ?? null, since: since.at(-1) ?? list.since, until: list.until };
}
