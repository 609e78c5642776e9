import { normaliseName } from '@liujiang/indicators';
import { gapsOf, keepValid, seen } from '../../evidence/observation.ts';
import type { AccountCheckRecord } from '../../evidence/records.ts';
import type { Context } from '../core/context.ts';
import { warnConflict } from '../core/contradiction.ts';
import type { ListFact, ListItem } from '../core/facts.ts';
import { sortItems } from '../core/list-fact.ts';
import { comesFrom, originOfList } from '../core/origins.ts';
import { accountName } from './accounts.ts';

/** What was found at one check of one account, by one record or several. */
interface Check {
  /** What the records call it: one account may stand under two spellings. */
  readonly labels: string[];
  readonly paths: string[];
  readonly found: Set<boolean>;
}

function firstDayOf(quarter: string): string {
  const [year = '', part = ''] = quarter.split('-Q');
  return `${year}-${String(Number(part) * 3 - 2).padStart(2, '0')}-01`;
}

function labelOf({ account, platform, quarter }: AccountCheckRecord): string {
  return `${quarter} ${platform} ${account}`;
}

/**
 * Whether new-media accounts qualified at their quarterly checks, one entry for each account and quarter. A check is of the
 * past: what it found then holds, whenever it was collected. Quarters that had not begun are left out.
 */
export function deriveAccountChecks(context: Context): ListFact<boolean> {
  const { evidence, asOf } = context;
  const list = evidence.accountChecks;
  if (list === undefined) return { items: [], reasons: ['missing-fact'] };
  const when = seen(list, context.seen);
  const checks = new Map<string, Check>();
  for (const [position, record] of keepValid(list, when, asOf)) {
    const { platform, account, quarter, qualified } = record;
    if (firstDayOf(quarter) > asOf) continue;
    const key = JSON.stringify([quarter, normaliseName(platform), accountName(account)]);
    const check = checks.get(key) ?? { labels: [], paths: [], found: new Set() };
    checks.set(key, check);
    check.labels.push(labelOf(record));
    check.paths.push(`accountChecks.records[${position}]`);
    if (qualified !== undefined) check.found.add(qualified);
  }
  const items = [...checks.values()].map((check) =>
    comesFrom(judgeCheck(check, context), { records: check.paths }, context),
  );
  const reasons = gapsOf(list, when, asOf);
  const origin = originOfList('accountChecks', reasons);
  return comesFrom({ items: sortItems(items), reasons }, origin, context);
}

function judgeCheck({ labels, paths, found }: Check, context: Context): ListItem<boolean> {
  const [label = ''] = labels.sort();
  const [qualified, ...others] = found;
  if (qualified === undefined) return { label, value: { unknown: ['missing-fact'] } };
  if (others.length === 0) return { label, value: qualified };
  warnConflict(paths, { zh: label, en: label }, context);
  return { label, value: { unknown: ['conflicting-evidence'] } };
}
