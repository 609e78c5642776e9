import type { Reason } from '@liujiang/indicators';
import { notAmong, traitsOf } from '../../evidence/identity.ts';
import { type Identified, identities } from '../../evidence/kinds.ts';
import type { EvidenceList, Observed } from '../../evidence/list.ts';
import { gapsOf, keepValid, type Seen, seen } from '../../evidence/observation.ts';
import type { Context } from './context.ts';
import { warnConflict } from './contradiction.ts';
import type { Placed } from './merge.ts';

/** A list inside a record, as far as it may be relied on. */
export interface InnerList<T> {
  readonly records: readonly Placed<T>[];
  /** Why there may be more than it shows; empty when it shows everything. */
  readonly gaps: readonly Reason[];
}

/** Reads a list that stands at a path, inside a record that was seen then. */
export function readInnerList<T extends Observed>(
  list: EvidenceList<T>,
  path: string,
  within: Seen,
  asOf: string,
): InnerList<T> {
  const when = seen(list, within);
  const records = keepValid(list, when, asOf).map(([position, record]) => ({
    record,
    path: `${path}.records[${position}]`,
    seen: seen(record, when),
  }));
  return { records, gaps: gapsOf(list, when, asOf) };
}

/** What several lists about one thing show together. */
export interface UnitedList<T> extends InnerList<T> {
  /** Whether one list is whole and another shows an entry that it lacks. */
  readonly conflicting: boolean;
}

/** Joins the lists that several records of one thing hold. */
export function uniteLists<T extends Observed>(
  lists: readonly InnerList<T>[],
  kind: Identified,
  label: string,
  context: Context,
): UnitedList<T> {
  const records = lists.flatMap((list) => list.records);
  const whole = lists.filter(({ gaps }) => gaps.length === 0);
  const traitsIn = ({ record }: Placed<T>) => traitsOf(record, identities[kind]);
  const conflicting =
    lists.length > 1 && whole.some((list) => notAmong(records, list.records, traitsIn).length > 0);
  if (conflicting) {
    const paths = records.map(({ path }) => path);
    warnConflict(paths, { zh: label, en: label }, context);
  }
  const gaps = whole.length > 0 ? [] : lists.flatMap((list) => list.gaps);
  return { records, gaps, conflicting };
}
