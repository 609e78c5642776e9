import { type Column, nearestTo, normaliseName } from '@liujiang/indicators';
import type { ColumnRecord } from '../evidence/records.ts';
import { addTo } from './add-to.ts';
import type { Context } from './context.ts';
import { type Seen, seen } from './observation.ts';

/** A record of a column of the catalogue. */
export interface SeenColumn {
  readonly record: ColumnRecord;
  readonly path: string;
  readonly seen: Seen;
  /** Whose it is: the member of a group, or '' where the column has one owner. */
  readonly member: string;
}

/** The columns of the evidence, matched to those of the catalogue. */
export interface MatchedColumns {
  /** Records by id of the column. */
  readonly byColumn: ReadonlyMap<string, readonly SeenColumn[]>;
  /** Columns that a record bears the name of without saying whose it is. */
  readonly possible: ReadonlySet<string>;
  /** Whether some record has a name that the catalogue does not know. */
  readonly unknownNames: boolean;
}

type Match =
  | { readonly kind: 'match'; readonly column: Column; readonly member: string }
  | { readonly kind: 'possible'; readonly columns: readonly Column[] }
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown' };

/** Columns by normalised name. */
function groupByName(columns: readonly Column[]): ReadonlyMap<string, readonly Column[]> {
  const byName = new Map<string, Column[]>();
  for (const column of columns) {
    addTo(byName, normaliseName(column.name.zh), column);
  }
  return byName;
}

/**
 * Matches each record once. A column is its owner and its name, so a name alone matches nothing: an id, a name with its
 * unit, or an alias is needed. What matches nothing or more than one is a warning.
 */
export function matchColumns(context: Context): MatchedColumns {
  const { evidence, catalogue } = context;
  const byId = new Map(catalogue.columns.map((column) => [column.id, column]));
  const byName = groupByName(catalogue.columns);
  const byColumn = new Map<string, SeenColumn[]>();
  const possible = new Set<string>();
  let unknownNames = false;
  const whole = evidence.columns && seen(evidence.columns, context.seen);
  for (const [position, record] of (evidence.columns?.records ?? []).entries()) {
    const path = `columns.records[${position}]`;
    const match = matchColumn(record, path, byId, byName, context);
    if (match.kind === 'match') {
      const { column, member } = match;
      addTo(byColumn, column.id, { record, path, seen: seen(record, whole ?? null), member });
    } else if (match.kind === 'possible') {
      for (const { id } of match.columns) possible.add(id);
    } else if (match.kind === 'unknown') {
      unknownNames = true;
    }
  }
  return { byColumn, possible, unknownNames };
}

function matchColumn(
  record: ColumnRecord,
  path: string,
  byId: ReadonlyMap<string, Column>,
  byName: ReadonlyMap<string, readonly Column[]>,
  context: Context,
): Match {
  const unit =
    record.unit === undefined ? undefined : context.units.find(record.unit, `${path}.unit`);
  const matched = (column: Column): Match => ({
    kind: 'match',
    column,
    member: context.units.isGroup(column.owner) && unit !== undefined ? unit.key : '',
  });
  const name = record.name === undefined ? undefined : normaliseName(record.name);
  const id = record.id ?? (name === undefined ? undefined : context.aliases.get(name));
  if (id !== undefined) {
    const column = byId.get(id);
    if (column !== undefined) return matched(column);
    warnUnknown(record.id ?? '', `${path}.id`, [...byId.keys()], context);
    return { kind: 'unknown' };
  }
  const candidates = byName.get(name ?? '') ?? [];
  if (candidates.length === 0) {
    const names = context.catalogue.columns.map((column) => column.name.zh);
    warnUnknown(record.name ?? '', `${path}.name`, [...new Set(names)], context);
    return { kind: 'unknown' };
  }
  if (unit === undefined || !unit.known) {
    context.warn({
      code: 'column-without-unit',
      path,
      message: {
        zh: `栏目“${record.name}”未写明所属单位，无法对应；请填写 unit 或栏目 id`,
        en: `The column “${record.name}” says not whose it is and matches nothing: give its unit or its id.`,
      },
      nearest: candidates.map((column) => column.id),
    });
    return { kind: 'possible', columns: candidates };
  }
  const owned = candidates.filter(({ owner }) => owner === unit.key);
  const shared = candidates.filter(({ owner }) =>
    context.units.membersOf(owner)?.includes(unit.key),
  );
  const [first, ...others] = owned.length > 0 ? owned : shared;
  if (first !== undefined && others.length === 0) return matched(first);
  context.warn({
    code: first === undefined ? 'unknown-column' : 'ambiguous-column',
    path,
    message:
      first === undefined
        ? {
            zh: `指标体系中没有“${record.unit}”的栏目“${record.name}”`,
            en: `The catalogue has no column “${record.name}” of “${record.unit}”.`,
          }
        : {
            zh: `栏目“${record.name}”对应指标体系中的多个栏目`,
            en: `The column “${record.name}” matches several columns of the catalogue.`,
          },
    nearest: candidates.map((column) => column.id),
  });
  return first === undefined ? { kind: 'other' } : { kind: 'possible', columns: candidates };
}

function warnUnknown(got: string, path: string, known: readonly string[], { warn }: Context): void {
  warn({
    code: 'unknown-column',
    path,
    message: {
      zh: `栏目“${got}”不在指标体系中`,
      en: `The column “${got}” is not in the catalogue.`,
    },
    nearest: nearestTo(got, known),
  });
}
