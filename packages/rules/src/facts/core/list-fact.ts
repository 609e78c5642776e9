import type { Reason } from '@liujiang/indicators';
import { byCodeUnits } from '../../input/by-code-units.ts';
import type { Context } from './context.ts';
import type { ListFact, ListItem } from './facts.ts';
import { comesFrom, originOfList } from './origins.ts';

/** Stands for a list that nobody has looked at. */
export const unseen: ListFact<never> = { items: [], reasons: ['missing-fact'] };

/** Entries in one order, whatever the order of the evidence. */
export function sortItems<T>(items: readonly ListItem<T>[]): ListItem<T>[] {
  const keyed = items.map((item) => ({ item, key: JSON.stringify(item) }));
  return keyed
    .sort((a, b) => byCodeUnits(a.item.label, b.item.label) || byCodeUnits(a.key, b.key))
    .map(({ item }) => item);
}

/** The entries that a list of the evidence shows, and why it may have more. */
export function listFact<T>(
  list: string,
  items: readonly ListItem<T>[],
  gaps: readonly Reason[],
  context: Pick<Context, 'sources'>,
): ListFact<T> {
  return comesFrom({ items: sortItems(items), reasons: gaps }, originOfList(list, gaps), context);
}
