import { gapsOf, seen } from '../../evidence/observation.ts';
import type { Context } from '../core/context.ts';
import type { Facts, ListFact, ListItem } from '../core/facts.ts';
import { sortItems } from '../core/list-fact.ts';
import { mergeRecords } from '../core/merge.ts';
import { comesFrom, originOfList } from '../core/origins.ts';
import { judgeItem } from './judge-item.ts';

/** Where links lead, and whether those to sites that are not the government's give notice. */
export function deriveLinks(context: Context): Facts['links'] {
  const list = context.evidence.links;
  if (list === undefined) {
    const unseen: ListFact<never> = { items: [], reasons: ['missing-fact'] };
    return { kinds: unseen, notices: unseen };
  }
  const reasons = gapsOf(list, seen(list, context.seen), context.asOf);
  const links = mergeRecords(list, 'links', context, () => 'links');
  // A link of which nobody says where it leads may lead outside.
  const outside = links.filter(
    ({ record, conflicting }) => conflicting || record.kind !== 'government',
  );
  const origin = originOfList('links', reasons);
  const kinds = {
    items: sortItems(links.map((link) => judgeItem(link, 'kind', context))),
    reasons,
  };
  const notices: ListFact<boolean> = {
    items: sortItems(
      outside.map((link) => {
        const item = judgeItem(link, 'notice', context);
        if (link.record.kind !== undefined) return item;
        const unknown: ListItem<boolean> = { ...item, value: { unknown: ['missing-fact'] } };
        return comesFrom(unknown, { records: link.paths }, context);
      }),
    ),
    reasons,
  };
  return {
    kinds: comesFrom(kinds, origin, context),
    notices: comesFrom(notices, origin, context),
  };
}
