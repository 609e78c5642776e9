import { byCodeUnits } from '../../input/by-code-units.ts';
import type { ListItem } from './facts.ts';

/** Entries in an order of their own, whatever the order of the evidence. */
export function sortItems<T>(items: readonly ListItem<T>[]): ListItem<T>[] {
  const keyed = items.map((item) => ({ item, key: JSON.stringify(item) }));
  return keyed
    .sort((a, b) => byCodeUnits(a.item.label, b.item.label) || byCodeUnits(a.key, b.key))
    .map(({ item }) => item);
}
