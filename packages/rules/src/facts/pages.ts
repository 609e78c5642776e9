import type { PageRecord } from '../evidence/records.ts';
import type { ListFact, Unknown } from '../facts.ts';
import type { Context } from './context.ts';
import { sortItems } from './list-fact.ts';
import { type Merged, mergeRecords } from './merge.ts';
import { doubtsOf, gapsOf, seen } from './observation.ts';

function readPublishTime({ record, conflicting }: Merged<PageRecord>): string | null | Unknown {
  if (conflicting) return { unknown: ['conflicting-evidence'] };
  // A page that was opened once was seen, whatever became of another attempt.
  if (record.publishedAt !== undefined) return record.publishedAt;
  return { unknown: [record.failed === undefined ? 'missing-fact' : 'fetch-failed'] };
}

/** The publish times of the pages that were looked at, as printed. */
export function derivePublishTimes(context: Context): ListFact<string | null> {
  const list = context.evidence.pages;
  if (list === undefined) return { items: [], reasons: ['missing-fact'] };
  const items = mergeRecords(list, 'pages', context).map((merged) => {
    const reasons = doubtsOf(merged.seenIn('publishedAt'), context.asOf);
    return {
      label: merged.label,
      value: readPublishTime(merged),
      ...(reasons.length > 0 && { reasons }),
    };
  });
  return {
    items: sortItems(items),
    reasons: gapsOf(list, seen(list, context.seen), context.asOf),
  };
}
