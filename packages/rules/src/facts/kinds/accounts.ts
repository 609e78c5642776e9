import { isRequirementId, type Reason } from '@liujiang/indicators';
import { leafOf } from '@liujiang/indicators/internal';
import { doubtsOf, gapsOf, placesIn, seen } from '../../evidence/observation.ts';
import type { AccountRecord } from '../../evidence/records.ts';
import { addTo } from '../../input/add-to.ts';
import type { Context } from '../core/context.ts';
import type { ByRequirement, Facts, ListFact, ListItem, ParameterFact } from '../core/facts.ts';
import { sortItems } from '../core/list-fact.ts';
import { comesFrom, originOfList } from '../core/origins.ts';
import { sortReasons } from '../core/reasons.ts';
import { findPlatform, type Platform } from './platforms.ts';

/** Names of accounts, as they are compared: NFKC, without white space. */
export function accountName(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '');
}

/** Accounts that are counted or compared together. */
interface Group {
  /** By unit, what a person recognises it by, with its platform. */
  readonly labels: Map<string, string>;
  /** Different names of accounts that still existed at the monitoring date. */
  readonly current: Set<string>;
  /** Different names of all accounts. */
  readonly all: Set<string>;
  /** Accounts of which no name was seen. */
  unnamed: number;
  /** Whether their platform may be another one that the unit has accounts on, under a name that nobody knows. */
  isDoubtful: boolean;
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
  const byUnit = new Map<string, Platform[]>();
  const named: ListItem<boolean>[] = [];
  let unassigned = false;
  const compared = comparedTogether(context);
  for (const [position, record] of placesIn(list)) {
    const path = `accounts.records[${position}]`;
    const unit = record.unit === undefined ? undefined : units.find(record.unit, `${path}.unit`);
    // Who is not known may be one of the others.
    if (unit === undefined || !unit.known || record.platform === undefined) unassigned = true;
    if (unit === undefined) continue;
    const doubts = doubtsOf(seen(record, when), asOf);
    const name = record.name === undefined ? undefined : accountName(record.name);
    const label = record.unit ?? unit.key;
    const owner = compared.has(unit.key) ? '' : unit.key;
    add(owners, owner, [unit.key, label], name, doubts, path);
    const naming = compareWithUnit(record, name, doubts, units.namesOf(unit.key));
    named.push(comesFrom(naming, { records: [path] }, context));
    if (record.platform === undefined) continue;
    const platform = findPlatform(record.platform, `${path}.platform`, context);
    const key = `${unit.key} ${platform.key}`;
    add(platforms, key, [unit.key, `${label} ${record.platform}`], name, doubts, path);
    addTo(byUnit, unit.key, { key, known: platform.known });
  }
  doubtUnknownPlatforms(platforms, byUnit);
  const gaps = gapsOf(list, when, asOf);
  const reasons = sortReasons([...gaps, ...(unassigned ? (['missing-fact'] as const) : [])]);
  const { accountsPerPlatform: bound } = context.bindings;
  const parameter = bound && parameters[bound.requirement]?.[bound.parameter];
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

/** Units whose accounts bear one name between them: those that the table makes responsible, unless it is read otherwise. */
function comparedTogether({ bindings, catalogue, readings }: Context): ReadonlySet<string> {
  const { oneName } = bindings;
  const isApart = readings.accountNames === 'each';
  if (isApart || oneName === undefined || !isRequirementId(catalogue, oneName)) return new Set();
  return new Set(leafOf(catalogue, oneName).responsibilities.map(({ unit }) => unit));
}

/** An account under a name of a platform that nobody knows may stand on any other platform of its unit. */
function doubtUnknownPlatforms(
  groups: ReadonlyMap<string, Group>,
  byUnit: ReadonlyMap<string, readonly Platform[]>,
): void {
  for (const platforms of byUnit.values()) {
    const keys = new Set(platforms.map(({ key }) => key));
    if (keys.size < 2 || platforms.every(({ known }) => known)) continue;
    for (const key of keys) {
      const group = groups.get(key);
      if (group !== undefined) group.isDoubtful = true;
    }
  }
}

function add(
  groups: Map<string, Group>,
  key: string,
  [unit, label]: readonly [unit: string, label: string],
  name: string | undefined,
  doubts: readonly Reason[],
  path: string,
): void {
  const group: Group = groups.get(key) ?? {
    labels: new Map(),
    current: new Set(),
    all: new Set(),
    unnamed: 0,
    isDoubtful: false,
    doubts: [],
    paths: [],
  };
  groups.set(key, group);
  // One unit under two spellings gets one label, whichever comes first in the evidence.
  const known = group.labels.get(unit);
  group.labels.set(unit, known !== undefined && known < label ? known : label);
  if (name === undefined) group.unnamed += 1;
  else {
    group.all.add(name);
    if (doubts.length === 0) group.current.add(name);
  }
  group.doubts.push(...doubts);
  group.paths.push(path);
}

function collect<T>(
  groups: ReadonlyMap<string, Group>,
  reasons: readonly Reason[],
  judge: (group: Group) => Omit<ListItem<T>, 'label'>,
  context: Context,
): ListFact<T> {
  const labelOf = ({ labels }: Group) => [...labels.values()].sort().join('、');
  const items = [...groups.values()].map((group) =>
    comesFrom({ label: labelOf(group), ...judge(group) }, { records: group.paths }, context),
  );
  return { items: sortItems(items), reasons };
}

/** Accounts without a name may be one of the others, and accounts seen earlier may be gone. */
function countAccounts(group: Group, most: number): Omit<ListItem<number>, 'label'> {
  const { current, all, unnamed, isDoubtful, doubts } = group;
  if (current.size > most) return { value: current.size };
  const certain = !isDoubtful && (unnamed === 0 || (unnamed === 1 && all.size === 0));
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
