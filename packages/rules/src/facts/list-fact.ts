import type { ListItem } from '../facts.ts';

/** Entries in an order of their own, whatever the order of the evidence. */
export function sortItems<T>(items: readonly ListItem<T>[]): ListItem<T>[] {
  const keyed = items.map((item) => ({ item, key: JSON.stringify(item) }));
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return keyed
    .sort((a, b) => order(a.item.label, b.item.label) || order(a.key, b.key))
    .map(({ item }) => item);
}
