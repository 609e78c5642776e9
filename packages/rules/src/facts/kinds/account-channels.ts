import { isRequirementId } from '@liujiang/indicators';
import { leafOf } from '@liujiang/indicators/internal';
import { keepValid, seen } from '../../evidence/observation.ts';
import type { Answer } from '../core/answer.ts';
import type { Context } from '../core/context.ts';
import { plainStatement } from '../core/statement.ts';
import { findPlatform } from './platforms.ts';

/**
 * The channels that the units responsible for them keep, by their accounts. An account of such a unit shows its channel; none
 * shows nothing: a channel may be kept under a platform's name that nobody knows, or not be listed as an account.
 */
export function readAccountChannels(context: Context): readonly Answer[] {
  const { bindings, catalogue, evidence, units, asOf } = context;
  const { accountChannels = [] } = bindings;
  const list = evidence.accounts;
  if (list === undefined || accountChannels.length === 0) return [];
  const when = seen(list, context.seen);
  // Names that nobody knows are told of where accounts are counted.
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
