import type { Column, Reason } from '@liujiang/indicators';
import { gapsOf, seen } from '../../evidence/observation.ts';
import { addTo } from '../../input/add-to.ts';
import type { Context } from '../core/context.ts';
import type { MatchedColumns, SeenColumn } from './match-columns.ts';

/** Who has such a column: the members of the group that owns it, or its one owner, ''. `undefined` where nobody knows. */
export function askedOf({ owner }: Column, { units }: Context): readonly string[] | undefined {
  return units.isGroup(owner) ? units.membersOf(owner) : [''];
}

/** What the records of a column are read for. */
interface Reading<T> {
  readonly read: (record: SeenColumn) => readonly T[];
  /** Whether what was read tells of anything that is there, or is not. */
  readonly tells: (one: T) => boolean;
  /** Whether what one column is said to be cannot be what others are told. */
  readonly contradicts: (own: readonly T[], told: readonly T[]) => boolean;
}

/**
 * What the records of a column tell, by whose it is: of those of whom it is asked, or of each that is told of. Where all of
 * them are told of, a record that does not say whose it is tells of one of the same columns once more: what it leaves open is
 * nothing new, and what contradicts each of them stands with all that they tell.
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

/**
 * Why there may be such a column, of those of whom it is asked, that no record shows; empty when all of them are shown, or
 * there is none.
 */
export function findColumnGaps(
  { id }: Column,
  asked: readonly string[] | undefined,
  shown: readonly string[],
  { possible, unknownNames }: MatchedColumns,
  { evidence, seen: whole, asOf }: Context,
): readonly Reason[] {
  const reasons = [...(possible.get(id) ?? [])];
  // Whatever else is shown: it may be what a record that contradicts itself is about.
  if (reasons.includes('conflicting-evidence')) return reasons;
  if (asked?.every((member) => shown.includes(member))) return [];
  if (reasons.length > 0) return reasons;
  if (evidence.columns === undefined) return ['missing-fact'];
  const gaps = gapsOf(evidence.columns, seen(evidence.columns, whole), asOf);
  // A column under a name that nobody knows may be the one that is looked for.
  return gaps.length === 0 && unknownNames ? ['missing-fact'] : gaps;
}
