import { normaliseName, type Reason } from '@liujiang/indicators';
import type { AccountRecord } from '../evidence/records.ts';
import type { ByRequirement, Facts, ListFact, ListItem, ParameterFact } from '../facts.ts';
import { bindings } from './bindings.ts';
import type { Context } from './context.ts';
import { sortItems } from './list-fact.ts';
import { doubtsOf, gapsOf, placesIn, seen } from './observation.ts';
import { comesFrom, originOfList } from './origins.ts';
import { sortReasons } from './reasons.ts';

/** Names of accounts, as they are compared: NFKC, without white space. */
export function accountName(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '');
}

/** Accounts that are counted or compared together. */
interface Group {
  readonly label: string;
  /** Different names of accounts that still existed at the monitoring date. */
  readonly current: Set<string>;
  /** Different names of all accounts. */
  readonly all: Set<string>;
  /** Accounts of which no name was seen. */
  unnamed: number;
  readonly doubts: Reason[];
  /** Where they stand in the evidence. */
  readonly paths: string[];
}

/** How many accounts each unit has on each platform, and the names that each unit's accounts bear. */
export function deriveAccounts(
  parameters: ByRequirement<Readonly<Record<string, ParameterFact>>>,
  context: Context,
): Omit<Facts['accounts'], 'checks'> {
  const { evidence, asOf, units } = context;
  const list = evidence.accounts;
  if (list === undefined) {
    const unseen = { items: [], reasons: ['missing-fact' as const] };
    return { perPlatform: unseen, names: unseen, named: unseen };
  }
  const when = seen(list, context.seen);
  const platforms = new Map<string, Group>();
  const owners = new Map<string, Group>();
  const named: ListItem<boolean>[] = [];
  let unassigned = false;
  for (const [position, record] of placesIn(list)) {
    const path = `accounts.records[${position}]`;
    const unit = record.unit === undefined ? undefined : units.find(record.unit, `${path}.unit`);
    // Who is not known may be one of the others.
    if (unit === undefined || !unit.known || record.platform === undefined) unassigned = true;
    if (unit === undefined) continue;
    const doubts = doubtsOf(seen(record, when), asOf);
    const name = record.name === undefined ? undefined : accountName(record.name);
    const label = record.unit ?? unit.key;
    add(owners, unit.key, label, name, doubts, path);
    const naming = compareWithUnit(record, name, doubts, units.namesOf(unit.key));
    named.push(comesFrom(naming, { records: [path] }, context));
    if (record.platform === undefined) continue;
    const platform = normaliseName(record.platform);
    add(platforms, `${unit.key} ${platform}`, `${label} ${record.platform}`, name, doubts, path);
  }
  const gaps = gapsOf(list, when, asOf);
  const reasons = sortReasons([...gaps, ...(unassigned ? (['missing-fact'] as const) : [])]);
  const { requirement, limit } = bindings.accounts;
  const parameter = parameters[requirement]?.[limit];
  const most = parameter?.type === 'count' ? parameter.value : Number.POSITIVE_INFINITY;
  const origin = originOfList('accounts', gaps);
  return {
    perPlatform: comesFrom(
      collect(platforms, reasons, (group) => countAccounts(group, most), context),
      origin,
      context,
    ),
    names: comesFrom(collect(owners, reasons, compareNames, context), origin, context),
    named: comesFrom({ items: sortItems(named), reasons }, origin, context),
  };
}

function add(
  groups: Map<string, Group>,
  key: string,
  label: string,
  name: string | undefined,
  doubts: readonly Reason[],
  path: string,
): void {
  const known = groups.get(key);
  const group: Group = known ?? {
    label,
    current: new Set(),
    all: new Set(),
    unnamed: 0,
    doubts: [],
    paths: [],
  };
  // One unit under two spellings gets one label, whichever comes first in the evidence.
  groups.set(key, label < group.label ? { ...group, label } : group);
  const kept = groups.get(key) ?? group;
  if (name === undefined) kept.unnamed += 1;
  else {
    kept.all.add(name);
    if (doubts.length === 0) kept.current.add(name);
  }
  kept.doubts.push(...doubts);
  kept.paths.push(path);
}

function collect<T>(
  groups: ReadonlyMap<string, Group>,
  reasons: readonly Reason[],
  judge: (group: Group) => Omit<ListItem<T>, 'label'>,
  context: Context,
): ListFact<T> {
  const items = [...groups.values()].map((group) =>
    comesFrom({ label: group.label, ...judge(group) }, { records: group.paths }, context),
  );
  return { items: sortItems(items), reasons };
}

/** Accounts without a name may be one of the others, and accounts seen earlier may be gone. */
function countAccounts(group: Group, most: number): Omit<ListItem<number>, 'label'> {
  const { current, all, unnamed, doubts } = group;
  if (current.size > most) return { value: current.size };
  const certain = unnamed === 0 || (unnamed === 1 && all.size === 0);
  if (!certain) return { value: { unknown: ['missing-fact'] } };
  return { value: all.size + unnamed, ...withReasons(doubts) };
}

function compareNames({
  current,
  all,
  unnamed,
  doubts,
}: Group): Omit<ListItem<readonly string[]>, 'label'> {
  if (current.size > 1) return { value: [...current].sort() };
  if (unnamed > 0) return { value: { unknown: ['missing-fact'] } };
  return { value: [...all].sort(), ...withReasons(doubts) };
}

/** Whether an account bears a name of its unit. Where it does not, it may still be named after what the unit does. */
function compareWithUnit(
  { unit, platform, name }: AccountRecord,
  compared: string | undefined,
  doubts: readonly Reason[],
  names: readonly string[],
): ListItem<boolean> {
  const label = [unit, platform, name].filter((part) => part !== undefined).join(' ');
  if (compared === undefined) return { label, value: { unknown: ['missing-fact'] } };
  const value = names.some((own) => compared.includes(accountName(own)));
  return { label, value, ...withReasons(value ? [] : doubts) };
}

function withReasons(doubts: readonly Reason[]): { readonly reasons?: readonly Reason[] } {
  return doubts.length === 0 ? {} : { reasons: sortReasons(doubts) };
}
