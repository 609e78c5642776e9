import { isRequirementId, leafOf } from '@liujiang/indicators';
import { bindings } from '../../evidence/bindings.ts';
import { keepValid, seen } from '../../evidence/observation.ts';
import { addTo } from '../../input/add-to.ts';
import type { Answer } from '../core/answer.ts';
import type { Context } from '../core/context.ts';
import { plainStatement } from '../core/statement.ts';
import { findPlatform } from './platforms.ts';

/**
 * The channels that the units responsible for them keep, by their accounts. An account of such a unit shows its channel; none
 * shows nothing: a channel may be kept under a platform's name that nobody knows, or not be listed as an account.
 */
export function readAccountChannels(context: Context): readonly Answer[] {
  const { catalogue, evidence, units, asOf } = context;
  const list = evidence.accounts;
  const { requirement, elements } = bindings.accountChannels;
  if (list === undefined || !isRequirementId(catalogue, requirement)) return [];
  const { responsibilities } = leafOf(catalogue, requirement);
  const responsible = new Set<string>(responsibilities.map(({ unit }) => unit));
  const when = seen(list, context.seen);
  const shown = new Map<string, string[]>();
  // Names that nobody knows are told of where accounts are counted.
  const silent = { ...context, warn: () => undefined };
  for (const [position, { unit, platform }] of keepValid(list, when, asOf)) {
    if (unit === undefined || platform === undefined) continue;
    if (!responsible.has(units.find(unit, `accounts.records[${position}].unit`).key)) continue;
    addTo(shown, findPlatform(platform, '', silent).key, `accounts.records[${position}]`);
  }
  const read = ['accounts'];
  return Object.entries(elements).flatMap(([element, platform]): Answer[] => {
    const records = shown.get(platform) ?? [];
    if (records.length === 0) return [];
    const statement = plainStatement('accounts', 'present', when, asOf);
    return [{ requirement, element, statement: { ...statement, origin: { records, read } } }];
  });
}
