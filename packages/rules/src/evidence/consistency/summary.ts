import { isObject } from '../../input/is-object.ts';
import { excludeFields } from './excluded.ts';
import type { Fields, Tell } from './report.ts';

/** Reports items that are both listed and summed up, and a summary that adds up to more than its count. */
export function checkSummary(record: Fields, items: string, tell: Tell): void {
  const { summary } = record;
  if (!isObject(summary)) return;
  const instead = {
    zh: '不写（已用 summary 概述）',
    en: 'nothing, because they are summed up in summary',
  };
  excludeFields(record, [items], instead, tell);
  const { count, latest, earlier = 0, undated = 0 } = summary;
  if (typeof count !== 'number' || !Array.isArray(latest)) return;
  const told = [latest.length, earlier, undated].filter((part) => typeof part === 'number');
  const sum = told.reduce((total, part) => total + part, 0);
  if (sum > count) {
    tell(['summary', 'count'], 'out-of-range', {
      zh: `不小于 latest、earlier、undated 各条之和（${sum}）`,
      en: `no fewer than latest, earlier and undated make together (${sum})`,
    });
  }
}
