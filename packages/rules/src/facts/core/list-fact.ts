import { compareTexts } from '../../input/compare-texts.ts';
import type { ListItem } from './facts.ts';

/** Entries in an order of their own, whatever the order of the evidence. */
export function sortItems<T>(items: readonly ListItem<T>[]): ListItem<T>[] {
  const keyed = items.map((item) => ({ item, key: JSON.stringify(item) }));
  return keyed
    .sort((a, b) => compareTexts(a.item.label, b.item.label) || compareTexts(a.key, b.key))
    .map(({ item }) => item);
}
