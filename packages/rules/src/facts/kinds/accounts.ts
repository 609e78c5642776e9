import { isRequirementId, type Reason } from '@liujiang/indicators';
import { leafOf } from '@liujiang/indicators/internal';
import type { EvidenceList } from '../../evidence/list.ts';
import { doubtsOf, gapsOf, keepValid, placesIn, seen } from '../../evidence/observation.ts';
import type { AccountRecord } from '../../evidence/records.ts';
import { addTo } from '../../input/add-to.ts';
import type { Answer } from '../core/answer.ts';
import type { Context } from '../core/context.ts';
import type { FactParts } from '../core/fact-parts.ts';
import type { ListFact, ListItem } from '../core/facts.ts';
import { sortItems } from '../core/list-fact.ts';
import { comesFrom, originOfList } from '../core/origins.ts';
import { accountName, findPlatform, type Platform } from '../core/platforms.ts';
import { sortReasons } from '../core/reasons.ts';
import { plainStatement } from '../core/statement.ts';
import type { Judged } from '../judged-list.ts';
import type { AnswersItself, KindBindings } from '../kind.ts';
import {
  addToGroup,
  collect,
  compareNames,
  countAccounts,
  doubtUnknownPlatforms,
  type Group,
  withReasons,
} from '../parts/account-groups.ts';

export const bindings: KindBindings = {
  accountsPerPlatform: {
    about:
      'The parameter that says how many accounts (`accounts`) a unit may have on one platform.',
    holds: { parameter: 'count' },
  },
  accountChannels: {
    about:
      'The elements that are accounts on a platform, which goes by any of its names (微信) or its id (`wechat`).',
    holds: { element: 'element', platform: 'platform' },
    many: true,
    answers: 'things',
  },
  accountNames: {
    about: 'The requirement that names of accounts contain that of their unit.',
    holds: 'requirement',
  },
  oneName: {
    about: 'The requirement that accounts bear one name, over all units of its leaf.',
    holds: 'requirement',
  },
};

export const answersItself: AnswersItself = (question) => question === 'accounts';

/** A name without that of the unit may still be named after its duties, so that `met` is not contradicted. */
export const judged: Judged = ({ accounts }, { accountNames }) =>
  accountNames === undefined
    ? []
    : [
        {
          requirement: accountNames,
          question: 'accounts',
          list: accounts.named,
          holds: (value) => value === true,
          against: ['not-met', 'inapplicable'],
          put: (all, named) => ({ ...all, accounts: { ...all.accounts, named } }),
        },
      ];

/** How many accounts each unit has on each platform, and the names that each unit's accounts bear. */
export function derive(list: EvidenceList<AccountRecord>, context: Context): FactParts {
  const { asOf, parameters, units } = context;
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
    // An unknown unit may be one of the others.
    if (unit === undefined || !unit.known || record.platform === undefined) unassigned = true;
    if (unit === undefined) continue;
    const doubts = doubtsOf(seen(record, when), asOf);
    const name = record.name === undefined ? undefined : accountName(record.name);
    const label = record.unit ?? unit.key;
    const owner = compared.has(unit.key) ? '' : unit.key;
    addToGroup(owners, owner, [unit.key, label], name, doubts, path);
    const naming = compareWithUnit(record, name, doubts, units.namesOf(unit.key));
    named.push(comesFrom(naming, { records: [path] }, context));
    if (record.platform === undefined) continue;
    const platform = findPlatform(record.platform, `${path}.platform`, context);
    const key = `${unit.key} ${platform.key}`;
    addToGroup(platforms, key, [unit.key, `${label} ${record.platform}`], name, doubts, path);
    addTo(byUnit, unit.key, { key, known: platform.known });
  }
  doubtUnknownPlatforms(platforms, byUnit);
  const gaps = gapsOf(list, when, asOf);
  const reasons = sortReasons([...gaps, ...(unassigned ? (['missing-fact'] as const) : [])]);
  const { accountsPerPlatform: bound } = context.bindings;
  const parameter = bound && parameters[bound.requirement]?.[bound.parameter];
  const most = parameter?.type === 'count' ? parameter.value : Number.POSITIVE_INFINITY;
  const origin = originOfList('accounts', gaps);
  const fact = <T>(items: readonly ListItem<T>[]): ListFact<T> =>
    comesFrom({ items: sortItems(items), reasons }, origin, context);
  return {
    accounts: {
      perPlatform: fact(collect(platforms, (group) => countAccounts(group, most), context)),
      names: fact(collect(owners, compareNames, context)),
      named: fact(named),
    },
  };
}

/**
 * The units whose account names are compared together: those that the table makes responsible, unless the reading says
 * otherwise.
 */
function comparedTogether({ bindings, catalogue, readings }: Context): ReadonlySet<string> {
  const { oneName } = bindings;
  const isApart = readings.accountNames === 'each';
  if (isApart || oneName === undefined || !isRequirementId(catalogue, oneName)) return new Set();
  return new Set(leafOf(catalogue, oneName).responsibilities.map(({ unit }) => unit));
}

/** Whether an account's name contains a name of its unit. Without one it may still be named after the unit's duties. */
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

/**
 * The channels that responsible units keep, by their accounts. An account proves its channel; the lack of one proves nothing,
 * because the channel may go by an unknown name or not be listed.
 */
export function answer(list: EvidenceList<AccountRecord>, context: Context): readonly Answer[] {
  const { bindings: bound, catalogue, units, asOf } = context;
  const { accountChannels = [] } = bound;
  if (accountChannels.length === 0) return [];
  const when = seen(list, context.seen);
  // Unknown platforms are warned of where accounts are counted.
  const silent = { ...context, warn: () => undefined };
  const platformOf = (name: string) => findPlatform(name, '', silent).key;
  const accounts = keepValid(list, when, asOf).flatMap(([position, { unit, platform }]) => {
    if (unit === undefined || platform === undefined) return [];
    const path = `accounts.records[${position}]`;
    return [{ path, owner: units.find(unit, `${path}.unit`).key, on: platformOf(platform) }];
  });
  const read = ['accounts'];
  return accountChannels.flatMap(({ requirement, element, platform }): Answer[] => {
    if (!isRequirementId(catalogue, requirement)) return [];
    const { responsibilities } = leafOf(catalogue, requirement);
    const responsible = new Set<string>(responsibilities.map(({ unit }) => unit));
    const channel = platformOf(platform);
    const records = accounts
      .filter(({ owner, on }) => on === channel && responsible.has(owner))
      .map(({ path }) => path);
    if (records.length === 0) return [];
    const statement = plainStatement('accounts', 'present', when, asOf);
    return [{ requirement, element, statement: { ...statement, origin: { records, read } } }];
  });
}
