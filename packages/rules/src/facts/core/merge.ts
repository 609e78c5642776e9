import type { Reason } from '@liujiang/indicators';
import { keyOf, type Traits, traitsOf } from '../../evidence/identity.ts';
import { type Identified, identities, naming } from '../../evidence/kinds.ts';
import type { EvidenceList, EvidenceRecord } from '../../evidence/list.ts';
import { canonicalText, mergeContent } from '../../evidence/merge-content.ts';
import { gapsOf, keepValid, type Seen, seen, seenWithin } from '../../evidence/observation.ts';
import { byCodeUnits } from '../../input/by-code-units.ts';
import type { Context } from './context.ts';
import { warnConflict } from './contradiction.ts';

/** A record in its place. */
export interface Placed<T> {
  readonly record: T;
  readonly path: string;
  readonly seen: Seen;
}

/** One thing, joined from its records. */
export interface Merged<T> {
  readonly record: T;
  /** What identifies it, where that is stated. */
  readonly traits: Traits;
  /** Where the records stand in the evidence. */
  readonly paths: readonly string[];
  /** When what they say in a field was seen. */
  readonly seenIn: (field: keyof T) => Seen;
  /** The records that state a field. Lists inside them are joined by who reads them. */
  readonly stating: (field: keyof T) => readonly Placed<T>[];
  /** Whether they contradict each other. */
  readonly conflicting: boolean;
  /** What a person recognises it by. */
  readonly label: string;
}

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
 * The things that a list shows. Records about one thing (see {@link identities}) are joined, and contradict each other where
 * they differ. Expired records are left out: the gaps of the list report them.
 */
export function mergeRecords<T extends EvidenceRecord>(
  list: EvidenceList<T>,
  name: string,
  context: Context,
  kindOf: (record: T) => Identified,
): Merged<T>[] {
  const when = seen(list, context.seen);
  const seenAt = seenWithin(when);
  const groups = new Map<string, { readonly kind: Identified; readonly same: Placed<T>[] }>();
  for (const [position, record] of keepValid(list, when, context.asOf)) {
    const path = `${name}.records[${position}]`;
    const kind = kindOf(record);
    const key = keyOf(record, identities[kind]);
    const group = key === undefined ? path : `${kind} ${key}`;
    const placed = { record, path, seen: seenAt(record) };
    const known = groups.get(group);
    if (known === undefined) groups.set(group, { kind, same: [placed] });
    else known.same.push(placed);
  }
  return [...groups.values()].map(({ kind, same }) => mergePlaced(same, kind, when, context));
}

/** The things that a list shows, and why there may be more. */
export function readThings<T extends EvidenceRecord>(
  list: EvidenceList<T>,
  name: Identified,
  context: Context,
): { readonly things: readonly Merged<T>[]; readonly gaps: readonly Reason[] } {
  return {
    things: mergeRecords(list, name, context, () => name),
    gaps: gapsOf(list, seen(list, context.seen), context.asOf),
  };
}

/** Joins the records of one thing. */
export function mergePlaced<T extends object>(
  same: readonly Placed<T>[],
  kind: Identified,
  list: Seen,
  context: Context,
): Merged<T> {
  const sorted = same.length > 1 ? sortPlaced(same) : same;
  const apart = new Set([...identities[kind], ...(naming[kind] ?? [])]);
  const { merged, conflicting } = mergeContent(
    sorted.map(({ record }) => record),
    apart,
  );
  const label = labelOf(merged);
  const paths = same.map(({ path }) => path);
  if (conflicting) warnConflict(paths, { zh: label, en: label }, context);
  const stating = (field: keyof T) => sorted.filter(({ record }) => record[field] !== undefined);
  return {
    record: merged,
    traits: traitsOf(merged, identities[kind]),
    paths,
    seenIn: (field) => {
      const times = stating(field).map((one) => one.seen);
      return times.length === 0 ? { ...list, own: null } : joinTimes(times);
    },
    stating,
    conflicting,
    label,
  };
}

/** One order, whatever the order of the list. */
function sortPlaced<T extends object>(same: readonly Placed<T>[]): readonly Placed<T>[] {
  const keyed = same.map((placed) => ({ placed, text: canonicalText(placed.record) }));
  keyed.sort((one, other) => byCodeUnits(one.text, other.text));
  return keyed.map(({ placed }) => placed);
}

/**
 * The times of a thing that was seen several times: `since` is the last of them, and its dates must not lie after the first.
 */
function joinTimes(times: readonly Seen[]): Seen {
  const [only] = times;
  if (only !== undefined && times.length === 1) return only;
  const earliest = (days: readonly string[]) => [...days].sort()[0] ?? null;
  return {
    own: earliest(times.flatMap(({ own }) => own ?? [])),
    since:
      times
        .flatMap(({ since }) => since ?? [])
        .sort()
        .at(-1) ?? null,
    until: earliest(times.flatMap(({ until }) => until ?? [])),
  };
}
