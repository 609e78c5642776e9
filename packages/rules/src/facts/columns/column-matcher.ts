import { type Bilingual, type Column, normaliseName, type Reason } from '@liujiang/indicators';
import type { ColumnRecord } from '../../evidence/records.ts';
import { addTo } from '../../input/add-to.ts';
import type { Context } from '../core/context.ts';
import { unknownColumns } from './unknown-column.ts';

/** Which column of the catalogue a record is about. */
export type ColumnMatch =
  /** That of its one owner (`member` is ''), or of a member of the group that owns it. */
  | { readonly kind: 'match'; readonly column: Column; readonly member: string }
  /** A column of a group; the record names no member. */
  | { readonly kind: 'unplaced'; readonly column: Column }
  /** One of several that fit, or that the record names in contradiction to itself. */
  | { readonly kind: 'possible'; readonly columns: readonly Column[]; readonly reason: Reason }
  /** A column of a known unit that the catalogue does not have. */
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown' };

/** The known unit that a record names. */
interface Owner {
  readonly key: string;
  readonly isGroup: boolean;
}

/**
 * Matches records of columns to those of the catalogue. A column is its owner and its name, so that a name alone matches
 * nothing: an id, a name with its unit, or an alias is needed. Where id, name and unit do not fit together, the record may be
 * about any column that one of them could mean. An unknown id is ignored beside a known name.
 */
export function columnMatcher(
  context: Context,
): (record: ColumnRecord, path: string) => ColumnMatch {
  const { catalogue, units } = context;
  const byId = new Map(catalogue.columns.map((column) => [column.id, column]));
  const byName = new Map<string, Column[]>();
  for (const column of catalogue.columns) addTo(byName, normaliseName(column.name.zh), column);
  const ownerOf = ({ unit }: ColumnRecord, path: string): Owner | undefined => {
    const found = unit === undefined ? undefined : units.find(unit, `${path}.unit`);
    return found?.known ? { key: found.key, isGroup: units.isGroup(found.key) } : undefined;
  };
  const names = [...new Set(catalogue.columns.map(({ name }) => name.zh))];
  const warnUnknown = unknownColumns(context);
  return (record, path) => {
    const owner = ownerOf(record, path);
    const name = record.name === undefined ? undefined : normaliseName(record.name);
    const alias = name === undefined ? undefined : context.aliases.get(name);
    const aliased = alias === undefined ? undefined : byId.get(alias);
    const candidates = aliased === undefined ? (byName.get(name ?? '') ?? []) : [aliased];
    if (record.id !== undefined && !byId.has(record.id)) {
      warnUnknown(record.id, `${path}.id`, [...byId.keys()]);
      if (candidates.length === 0) return { kind: 'unknown' };
    }
    const column = byId.get(record.id ?? '') ?? aliased;
    if (column === undefined) {
      if (candidates.length > 0) return matchName(record, candidates, owner, path, context);
      warnUnknown(record.name ?? '', `${path}.name`, names);
      return { kind: 'unknown' };
    }
    const bearsName = candidates.length === 0 || candidates.includes(column);
    if (bearsName && mayOwn(owner, column, context)) return place(column, owner);
    warnContradiction(record, column, path, context);
    const columns = [column, ...candidates].flatMap(
      ({ name: { zh } }) => byName.get(normaliseName(zh)) ?? [],
    );
    return { kind: 'possible', columns, reason: 'conflicting-evidence' };
  };

  function place(column: Column, owner: Owner | undefined): ColumnMatch {
    if (!units.isGroup(column.owner)) return { kind: 'match', column, member: '' };
    return owner === undefined || owner.isGroup
      ? { kind: 'unplaced', column }
      : { kind: 'match', column, member: owner.key };
  }
}

/** Whether a column may be a unit's; where none is named, it may. */
function mayOwn(owner: Owner | undefined, column: Column, { units }: Context): boolean {
  if (owner === undefined || owner.key === column.owner) return true;
  if (!units.isGroup(column.owner)) return units.actingFor(column.owner) === owner.key;
  return !owner.isGroup && (units.membersOf(column.owner)?.includes(owner.key) ?? true);
}

function matchName(
  record: ColumnRecord,
  candidates: readonly Column[],
  owner: Owner | undefined,
  path: string,
  context: Context,
): ColumnMatch {
  const { units, warn } = context;
  const nearest = candidates.map((column) => column.id);
  if (owner === undefined) {
    warn({
      code: 'column-without-unit',
      path,
      message: {
        zh: `栏目“${record.name}”未写明所属单位，无法对应；请填写 unit 或栏目 id`,
        en: `The column “${record.name}” does not name its unit and matches nothing: give its unit or its id.`,
      },
      nearest,
    });
    return { kind: 'possible', columns: candidates, reason: 'missing-fact' };
  }
  const [first, ...others] =
    [
      candidates.filter((column) => column.owner === owner.key),
      candidates.filter((column) => units.actingFor(column.owner) === owner.key),
      candidates.filter((column) => units.membersOf(column.owner)?.includes(owner.key)),
    ].find((found) => found.length > 0) ?? [];
  // A member of two groups has one column of a name for both.
  const isOne = others.every((column) => units.isGroup(column.owner) && !owner.isGroup);
  if (first !== undefined && isOne) {
    if (!units.isGroup(first.owner)) return { kind: 'match', column: first, member: '' };
    return owner.isGroup
      ? { kind: 'unplaced', column: first }
      : { kind: 'match', column: first, member: owner.key };
  }
  // Without a directory the members of a group are not known: the column may be one of the group's.
  const open = candidates.filter(
    (column) => units.isGroup(column.owner) && units.membersOf(column.owner) === undefined,
  );
  warn({
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
    nearest,
  });
  if (first !== undefined) {
    return { kind: 'possible', columns: candidates, reason: 'missing-fact' };
  }
  if (owner.isGroup) return { kind: 'possible', columns: candidates, reason: 'missing-fact' };
  return open.length === 0
    ? { kind: 'other' }
    : { kind: 'possible', columns: open, reason: 'missing-fact' };
}

/** Warns that id, name and unit of a record do not fit together. */
function warnContradiction(
  { name, unit }: ColumnRecord,
  column: Column,
  path: string,
  { units, warn }: Context,
): void {
  const owner = units.nameOf(column.owner);
  const said: Bilingual = {
    zh: [
      ...(unit === undefined ? [] : [`所属单位“${unit}”`]),
      ...(name ? [`名称“${name}”`] : []),
    ].join('、'),
    en: [
      ...(unit === undefined ? [] : [`the unit “${unit}”`]),
      ...(name ? [`the name “${name}”`] : []),
    ].join(' and '),
  };
  warn({
    code: 'conflicting-column',
    path,
    message: {
      zh: `栏目编号“${column.id}”（${owner.zh}“${column.name.zh}”）与所写${said.zh}不是同一栏目，无法对应`,
      en: `The id “${column.id}” (${column.name.en} of ${owner.en}) and ${said.en} are not of one column: it matches nothing.`,
    },
    nearest: [column.id],
  });
}
