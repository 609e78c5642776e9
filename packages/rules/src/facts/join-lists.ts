import type { Bilingual, Reason } from '@liujiang/indicators';
import type { ListFact, ListItem } from '../facts.ts';
import { isUnknown } from '../kleene.ts';
import { addTo } from './add-to.ts';
import type { Context } from './context.ts';
import { warnConflict } from './contradiction.ts';
import { sortItems } from './list-fact.ts';
import type { Merged } from './merge.ts';
import { sortReasons } from './reasons.ts';

/** What a list of the evidence says about one thing. */
export interface Entry<T> {
  /** Tells it from others; the same wherever the same thing is spoken of. */
  readonly key: string;
  readonly paths: readonly string[];
  readonly item: ListItem<T>;
  /** What it is called, where it says so. */
  readonly title: string | undefined;
}

/** What one list of the evidence says to a question that several of them answer. */
export interface ListSource<T> {
  readonly entries: readonly Entry<T>[];
  /** Why there may be entries that it does not show; empty when there can be none. */
  readonly gaps: readonly Reason[];
}

/** Whether a list shows anything, be it only that something in it may no longer be relied on. */
export function hasSay({ entries, gaps }: ListSource<unknown>): boolean {
  return entries.length > 0 || gaps.includes('expired-evidence');
}

/** Several lists taken together. */
export interface JoinedList<T> {
  readonly list: ListFact<T>;
  /** What the things in it are called, where that is said. */
  readonly titles: readonly string[];
}

/** An entry of what is said of one thing: what stands at one address, or what was drawn by its title there. */
export function toEntry<T>(
  { address, paths }: Pick<Merged<unknown>, 'address' | 'paths'>,
  title: string | undefined,
  by: 'address' | 'title',
  item: ListItem<T>,
): Entry<T> {
  const key = by === 'address' ? address : JSON.stringify([address, title ?? null]);
  return { key, paths, item, title };
}

/**
 * What several lists say to one question, entries about one thing taken as one. A list that shows everything settles that
 * there is no more, unless another shows entries of its own: then they contradict each other, and neither is believed.
 */
export function joinLists<T>(
  sources: readonly ListSource<T>[],
  about: Bilingual,
  context: Context,
): JoinedList<T> {
  const entries = sources.flatMap((source) => source.entries);
  const titles = entries.flatMap(({ title }) => title ?? []);
  const whole = sources.filter(({ gaps }) => gaps.length === 0);
  const lacks = (source: ListSource<T>) => {
    const shown = new Set(source.entries.map(({ key }) => key));
    return entries.some(({ key }) => !shown.has(key));
  };
  if (whole.some(lacks)) {
    warnConflict(
      entries.flatMap(({ paths }) => paths),
      about,
      context,
    );
    return { list: { items: [], reasons: ['conflicting-evidence'] }, titles };
  }
  const byKey = new Map<string, Entry<T>[]>();
  for (const entry of entries) addTo(byKey, entry.key, entry);
  const groups = [...byKey.values()];
  return {
    list: {
      items: sortItems(groups.map((group) => joinEntries(group, context))),
      reasons: whole.length > 0 ? [] : sortReasons(sources.flatMap(({ gaps }) => gaps)),
    },
    titles,
  };
}

/** What is said of one thing in several places. */
function joinEntries<T>(entries: readonly Entry<T>[], context: Context): ListItem<T> {
  const items = entries.map(({ item }) => item);
  if (contradict(items)) {
    const label = firstLabel(items);
    warnConflict(
      entries.flatMap(({ paths }) => paths),
      { zh: label, en: label },
      context,
    );
  }
  return joinItems(items);
}

function firstLabel(items: readonly ListItem<unknown>[]): string {
  return items.map(({ label }) => label).sort()[0] ?? '';
}

/** Whether two of them say different things of one. */
export function contradict(items: readonly ListItem<unknown>[]): boolean {
  const known = items.filter(({ value }) => !isUnknown(value));
  return new Set(known.map(({ value }) => JSON.stringify(value))).size > 1;
}

/** Several items about one thing as one: what one of them leaves open another may settle. */
export function joinItems<T>(items: readonly ListItem<T>[]): ListItem<T> {
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
