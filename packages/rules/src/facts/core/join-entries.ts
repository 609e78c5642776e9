import { addTo } from '../../input/add-to.ts';
import type { Context } from './context.ts';
import { warnConflict } from './contradiction.ts';
import type { Entry } from './entries.ts';
import type { ListItem } from './facts.ts';
import { isUnknown } from './kleene.ts';
import { sortItems } from './list-fact.ts';
import { comesFrom } from './origins.ts';
import { sortReasons } from './reasons.ts';

/** One item for each thing: entries with one key are joined, an entry without a key stands alone. */
export function joinEntries<T>(
  entries: readonly Entry<T>[],
  keyOfEntry: (entry: Entry<T>) => string | undefined,
  context: Context,
): ListItem<T>[] {
  const groups = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    addTo(groups, keyOfEntry(entry) ?? `at ${entry.paths.join()}`, entry);
  }
  return sortItems([...groups.values()].map((group) => joinGroup(group, context)));
}

function joinGroup<T>(entries: readonly Entry<T>[], context: Context): ListItem<T> {
  const items = entries.map(({ item }) => item);
  if (contradict(items)) {
    const label = firstLabel(items);
    warnConflict(
      entries.flatMap(({ paths }) => paths),
      { zh: label, en: label },
      context,
    );
  }
  const records = entries.flatMap(({ paths }) => paths);
  return comesFrom(joinItems(items), { records }, context);
}

function firstLabel(items: readonly ListItem<unknown>[]): string {
  return items.map(({ label }) => label).sort()[0] ?? '';
}

/** Whether two items state different values. */
function contradict(items: readonly ListItem<unknown>[]): boolean {
  const known = items.filter(({ value }) => !isUnknown(value));
  return new Set(known.map(({ value }) => JSON.stringify(value))).size > 1;
}

/** Joins items about one thing: what one leaves open another may settle. */
function joinItems<T>(items: readonly ListItem<T>[]): ListItem<T> {
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0) return only;
  const label = firstLabel(items);
  const known = items.filter(({ value }) => !isUnknown(value));
  const unknown = items.flatMap(({ value }) => (isUnknown(value) ? value.unknown : []));
  if (contradict(items) || unknown.includes('conflicting-evidence')) {
    return { label, value: { unknown: ['conflicting-evidence'] } };
  }
  const [settled] = known;
  if (settled === undefined) return { label, value: { unknown: sortReasons(unknown) } };
  const isCertain = known.some(({ reasons = [] }) => reasons.length === 0);
  const reasons = isCertain ? [] : sortReasons(known.flatMap((item) => item.reasons ?? []));
  return { label, value: settled.value, ...(reasons.length > 0 && { reasons }) };
}
