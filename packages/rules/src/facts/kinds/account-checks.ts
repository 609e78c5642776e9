import { normaliseName } from '@liujiang/indicators';
import type { EvidenceList } from '../../evidence/list.ts';
import { gapsOf, keepValid, seen } from '../../evidence/observation.ts';
import type { AccountCheckRecord } from '../../evidence/records.ts';
import type { Context } from '../core/context.ts';
import { warnConflict } from '../core/contradiction.ts';
import type { FactParts } from '../core/fact-parts.ts';
import type { ListItem } from '../core/facts.ts';
import { listFact } from '../core/list-fact.ts';
import { comesFrom } from '../core/origins.ts';
import { accountName } from '../core/platforms.ts';

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
 * Whether new-media accounts qualified at their quarterly checks, one entry for each account and quarter. What a check found
 * holds, whenever it was collected. Quarters that had not begun are left out.
 */
export function derive(list: EvidenceList<AccountCheckRecord>, context: Context): FactParts {
  const { asOf } = context;
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
  const gaps = gapsOf(list, when, asOf);
  return { accounts: { checks: listFact('accountChecks', items, gaps, context) } };
}

function judgeCheck({ labels, paths, found }: Check, context: Context): ListItem<boolean> {
  const [label = ''] = labels.sort();
  const [qualified, ...others] = found;
  if (qualified === undefined) return { label, value: { unknown: ['missing-fact'] } };
  if (others.length === 0) return { label, value: qualified };
  warnConflict(paths, { zh: label, en: label }, context);
  return { label, value: { unknown: ['conflicting-evidence'] } };
}
