import type { Column, Reason } from '@liujiang/indicators';
import { gapsOf, seen } from '../../evidence/observation.ts';
import { addTo } from '../../input/add-to.ts';
import type { Context } from '../core/context.ts';
import type { MatchedColumns, SeenColumn } from './match-columns.ts';

/**
 * Who is asked for a column: the members of the group that owns it, or its one owner (''). `undefined` where the members are
 * not known.
 */
export function askedOf({ owner }: Column, { units }: Context): readonly string[] | undefined {
  return units.isGroup(owner) ? units.membersOf(owner) : [''];
}

/** What the records of a column are read for. */
interface Reading<T> {
  readonly read: (record: SeenColumn) => readonly T[];
  /** Whether what was read says anything. */
  readonly tells: (one: T) => boolean;
  /** Whether what one member's records say excludes what is told without a member. */
  readonly contradicts: (own: readonly T[], told: readonly T[]) => boolean;
}

/**
 * What the records of a column say, by member. When every member has records, a record that names no member is about one of
 * theirs: what it leaves open is dropped, and what contradicts each of them stands beside all that they say.
 */
export function readByMember<T>(
  { id }: Column,
  asked: readonly string[] | undefined,
  { byColumn, unplaced }: MatchedColumns,
  { read, tells, contradicts }: Reading<T>,
  only?: string,
): ReadonlyMap<string, readonly T[]> {
  const byMember = new Map<string, T[]>();
  for (const record of byColumn.get(id) ?? []) {
    if (only !== undefined && asked?.includes(record.member) !== true) continue;
    for (const one of read(record)) addTo(byMember, record.member, one);
  }
  if (!unplaced.has(id) || asked?.every((member) => byMember.has(member)) !== true) return byMember;
  const placed = asked.map((member) => byMember.get(member) ?? []);
  for (const [member, said] of byMember) {
    if (asked.includes(member)) continue;
    const told = said.filter(tells);
    const isContrary = told.length > 0 && placed.every((own) => contradicts(own, told));
    if (told.length === 0) byMember.delete(member);
    else byMember.set(member, isContrary ? [...told, ...placed.flat()] : told);
  }
  return byMember;
}

/** Why a member may have a column that no record shows; empty when there can be none. */
export function findColumnGaps(
  { id }: Column,
  asked: readonly string[] | undefined,
  shown: readonly string[],
  { possible, unknownNames }: MatchedColumns,
  { evidence, seen: whole, asOf }: Context,
): readonly Reason[] {
  const reasons = [...(possible.get(id) ?? [])];
  // A record that contradicts itself may be about this column, whatever else is shown.
  if (reasons.includes('conflicting-evidence')) return reasons;
  if (asked?.every((member) => shown.includes(member))) return [];
  if (reasons.length > 0) return reasons;
  if (evidence.columns === undefined) return ['missing-fact'];
  const gaps = gapsOf(evidence.columns, seen(evidence.columns, whole), asOf);
  // A column under an unknown name may be the one that is looked for.
  return gaps.length === 0 && unknownNames ? ['missing-fact'] : gaps;
}
