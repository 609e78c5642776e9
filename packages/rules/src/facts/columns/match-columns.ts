import { type Column, normaliseName, type Reason } from '@liujiang/indicators';
import { hasExpired, placesIn, type Seen, seen } from '../../evidence/observation.ts';
import type { ColumnRecord } from '../../evidence/records.ts';
import { addTo } from '../../input/add-to.ts';
import type { Context } from '../core/context.ts';
import { columnMatcher } from './column-matcher.ts';

/** A record of a column of the catalogue. */
export interface SeenColumn {
  readonly record: ColumnRecord;
  readonly path: string;
  readonly seen: Seen;
  /** The member of a group whose it is; '' where the column has one owner; the record's own path where no member is named. */
  readonly member: string;
}

/** The columns of the evidence, matched to those of the catalogue. */
export interface MatchedColumns {
  /** Records by id of the column. */
  readonly byColumn: ReadonlyMap<string, readonly SeenColumn[]>;
  /** Columns that a record may be about, and why that is not certain. */
  readonly possible: ReadonlyMap<string, ReadonlySet<Reason>>;
  /** Columns of groups with a record that names no member. */
  readonly unplaced: ReadonlySet<string>;
  /** Whether some record has a name that the catalogue does not know. */
  readonly unknownNames: boolean;
}

/** Matches each record once; what matches nothing, more than one, or contradicts itself is a warning. */
export function matchColumns(context: Context): MatchedColumns {
  const match = columnMatcher(context);
  const byColumn = new Map<string, SeenColumn[]>();
  const possible = new Map<string, Set<Reason>>();
  const unplaced = new Set<string>();
  const unplacedColumns = new Set<Column>();
  let unknownNames = false;
  const mayBe = (id: string, reason: Reason) =>
    possible.set(id, (possible.get(id) ?? new Set()).add(reason));
  const whole = context.evidence.columns && seen(context.evidence.columns, context.seen);
  for (const [position, record] of placesIn(context.evidence.columns ?? { records: [] })) {
    const path = `columns.records[${position}]`;
    const matched = match(record, path);
    if (matched.kind === 'unknown') unknownNames = true;
    const placed = { record, path, seen: seen(record, whole ?? null) };
    if (matched.kind === 'unplaced') {
      unplacedColumns.add(matched.column);
      // A record that names no member proves nothing about one unit.
      if (context.unit === undefined) {
        addTo(byColumn, matched.column.id, { ...placed, member: path });
        unplaced.add(matched.column.id);
      }
    } else if (matched.kind === 'match') {
      for (const [id, member] of placesOf(matched.column, matched.member, context)) {
        addTo(byColumn, id, { ...placed, member });
      }
    }
    if (matched.kind === 'possible') {
      // An expired record contradicts nothing.
      const reason = hasExpired(placed.seen, context.asOf) ? 'expired-evidence' : matched.reason;
      for (const { id } of matched.columns) mayBe(id, reason);
    }
  }
  for (const column of unplacedColumns) {
    for (const { id } of alsoPossible(column, context)) mayBe(id, 'missing-fact');
  }
  return { byColumn, possible, unplaced, unknownNames };
}

/**
 * The places of a unit's column in the catalogue, by id and member. A column is its owner and its name: an office's column is
 * also the one that it has as a member of a group, and a member of two groups has one column for both.
 */
function placesOf(
  column: Column,
  member: string,
  { catalogue, units }: Context,
): readonly (readonly [id: string, member: string])[] {
  const unit = member === '' ? column.owner : member;
  const name = normaliseName(column.name.zh);
  const others = catalogue.columns.flatMap((other): [string, string][] => {
    if (other === column || normaliseName(other.name.zh) !== name) return [];
    if (other.owner === unit) return [[other.id, '']];
    return units.membersOf(other.owner)?.includes(unit) === true ? [[other.id, unit]] : [];
  });
  return [[column.id, member], ...others];
}

/**
 * Other columns that a record of a group's column may be about when it names no member: columns of the same name that a member
 * has. Where one unit is judged, the group's own column is among them.
 */
function alsoPossible(column: Column, { catalogue, units, unit }: Context): readonly Column[] {
  const name = normaliseName(column.name.zh);
  const keepers = keepersOf(column, units);
  return catalogue.columns.filter((other) => {
    if (other === column) return unit !== undefined;
    if (normaliseName(other.name.zh) !== name) return false;
    const others = keepersOf(other, units);
    return (
      keepers === undefined ||
      others === undefined ||
      [...others].some((keeper) => keepers.has(keeper))
    );
  });
}

/** Who may have a column; `undefined` where the members of its group are not known. */
function keepersOf({ owner }: Column, units: Context['units']): ReadonlySet<string> | undefined {
  const members = units.isGroup(owner) ? units.membersOf(owner) : [owner];
  return members && new Set(members);
}
