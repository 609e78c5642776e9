import type { EvidenceList, EvidenceRecord } from '../evidence/list.ts';
import type { Context } from './context.ts';
import { warnConflict } from './contradiction.ts';
import { type Seen, seen } from './observation.ts';

/** What the records of one address say together. */
export interface Merged<T> {
  readonly record: T;
  /** When what they say in a field was seen. */
  readonly seenIn: (field: keyof T) => Seen;
  /** Whether they contradict each other. */
  readonly conflicting: boolean;
  /** What a person recognises it by. */
  readonly label: string;
}

/** Fields that tell how something was seen, not what. */
const aboutSeeing = new Set(['collectedAt', 'collector', 'note']);

/** Fields by which a person recognises a record, best first. */
const telling = ['title', 'topic', 'name', 'url', 'askedAt', 'heldAt', 'opensAt', 'closesAt'];

function labelOf(record: object): string {
  const fields = new Map(Object.entries(record));
  const found = telling.map((field) => fields.get(field)).find((value) => value !== undefined);
  return typeof found === 'string' ? found : '—';
}

/**
 * The records of a list, those with the same address (and topic) taken as one: an open list may show a thing twice. What
 * they say in different words contradicts itself.
 */
export function mergeRecords<T extends EvidenceRecord>(
  list: EvidenceList<T>,
  name: string,
  context: Context,
  topicOf: (record: T) => string = () => '',
): Merged<T>[] {
  const when = seen(list, context.seen);
  const byAddress = new Map<string, { record: T; path: string }[]>();
  for (const [position, record] of list.records.entries()) {
    const path = `${name}.records[${position}]`;
    const address = `${topicOf(record)} ${record.url ?? path}`;
    byAddress.set(address, [...(byAddress.get(address) ?? []), { record, path }]);
  }
  return [...byAddress.values()].map((same) => {
    const records = same.map(({ record }) => record).sort(byContent);
    const record: T = Object.assign({}, ...records);
    const conflicting = records.length > 1 && records.some((one) => differs(one, record));
    const label = labelOf(record);
    if (conflicting) {
      warnConflict(
        same.map(({ path }) => path),
        { zh: label, en: label },
        context,
      );
    }
    const seenIn = (field: keyof T): Seen =>
      joinTimes(
        records.filter((one) => one[field] !== undefined).map((one) => seen(one, when)),
        when,
      );
    return { record, seenIn, conflicting, label };
  });
}

/** JSON with the fields of every object in one order. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/** An order of their own, so that what they say together does not depend on how the list is written. */
function byContent(one: object, other: object): number {
  return canonicalText(one) < canonicalText(other) ? -1 : 1;
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
  const own = times.flatMap((time) => time.own ?? []).sort();
  const since = times.flatMap((time) => time.since ?? []).sort();
  return { own: own[0] ?? null, since: since.at(-1) ?? list.since };
}
