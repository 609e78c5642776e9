import { doubtsOf, gapsOf, seen } from '../../evidence/observation.ts';
import type { PageRecord } from '../../evidence/records.ts';
import type { Context } from '../core/context.ts';
import type { ListFact, ListItem, Unknown } from '../core/facts.ts';
import { sortItems } from '../core/list-fact.ts';
import { type Merged, mergeRecords } from '../core/merge.ts';
import { comesFrom, originOfList } from '../core/origins.ts';
import { sortReasons } from '../core/reasons.ts';

function readPublishTime({ record, conflicting }: Merged<PageRecord>): string | null | Unknown {
  if (conflicting || !mayBeArticle(record)) return { unknown: ['conflicting-evidence'] };
  // A page that was opened once was seen, whatever became of another attempt.
  if (record.publishedAt !== undefined) return record.publishedAt;
  return { unknown: [record.failed === undefined ? 'missing-fact' : 'fetch-failed'] };
}

/** What is no article bears no publish time; where one was seen on it all the same, the records of it contradict each other. */
function isAsked({ record, conflicting }: Merged<PageRecord>): boolean {
  return conflicting || mayBeArticle(record) || record.publishedAt !== undefined;
}

function mayBeArticle({ kind }: PageRecord): boolean {
  return kind === undefined || kind === 'article';
}

/** The publish times of the pages that were looked at, as printed. */
export function derivePublishTimes(context: Context): ListFact<string | null> {
  const list = context.evidence.pages;
  if (list === undefined) return { items: [], reasons: ['missing-fact'] };
  const items = mergeRecords(list, 'pages', context, () => 'pages')
    .filter(isAsked)
    .map((merged) => {
      const reasons = doubtsOf(merged.seenIn('publishedAt'), context.asOf);
      const item: ListItem<string | null> = {
        label: merged.label,
        value: readPublishTime(merged),
        ...(reasons.length > 0 && { reasons }),
      };
      return comesFrom(item, { records: merged.paths }, context);
    });
  const gaps = gapsOf(list, seen(list, context.seen), context.asOf);
  const isUnseen = items.length === 0 && list.records.length > 0;
  const times: ListFact<string | null> = {
    items: sortItems(items),
    reasons: isUnseen ? sortReasons([...gaps, 'missing-fact']) : gaps,
  };
  return comesFrom(times, originOfList('pages', gaps), context);
}
